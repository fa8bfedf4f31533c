"""A record kept on a desk asks for one rebuild, where figures come from its form."""

from datetime import date

from dashboard.data import rebuild as made
from dashboard.data.rebuild import after_records, rebuild

DAY = date(2025, 9, 15)


class Listener:
    def __init__(self):
        self.asked = []

    def ask(self, *work):
        self.asked.append(work)


class AtOnce:
    def __init__(self, work, *_):
        self.ask = work


def test_only_forms_that_feed_figures_ask_for_a_rebuild(home, monkeypatch):
    monkeypatch.setattr(made, "Quiet", AtOnce)
    told = Listener()
    fed = after_records(told, home, lambda: DAY)
    for form in ("", "aksi", "krs-kecamatan", "anggaran", "tim"):
        fed(form)
    assert told.asked == []
    for form in ("krs", "bpk", "aks-langkah", "aks-kasus", "aksi-bukti"):
        fed(form)
    assert told.asked == [(rebuild, home, DAY)] * 5
