"""What tests ask of a session: a line, a key, a panel, a step, what changed."""

LINE, DELTA, SINCE = "rakor-catat-baris", "rakor-sidang-perubahan", "rakor-sidang-sejak"
SHOWN, SAID, ACT = "rakor-sidang-tampil", "rakor-catat-pesan", "rakor-catat-ubah"
OPENED, SEEN, SAVE = "rakor-panel-dibuka", "rakor-panel-dilihat", "rakor-panel-simpan"
KEY = "61.08-1"


def told_by(ask, name, **values):
    """Ask the callback of an input whose outputs others write too."""
    found = next(one for one in ask.callbacks if one["inputs"][0]["id"] == name)
    return ask(found["output"].strip(".").split("...")[0], **values)


def create(ask, **given):
    form = {"nama": "Rakor TPPS", "tingkat": "kabupaten", "irama": "mingguan", "hari": "2025-09-15"}
    values = {f"rakor-{name}": value for name, value in {**form, **given}.items()}
    answer = ask("rakor-pesan.children", **{"rakor-kabupaten": "61.08", "rakor-buat": 1}, **values)
    return answer["rakor-pesan"]["children"]


def step(ask, name, **given):
    values = {f"rakor-langkah-{name}": 1, SHOWN: KEY, **given}
    return ask("rakor-langkah-pesan.children", **values)


def typed(ask, line):
    return ask(f"{SAID}.children", **{LINE: line, SHOWN: KEY})[SAID]["children"]


def delta(ask, since=None, key=KEY):
    answer = ask(f"{DELTA}.data", **{SHOWN: key, SINCE: since})
    return answer[DELTA]["data"] if answer else None


def press(ask, row, status):
    act = {"what": "status", "id": row["id"], "revision": row["revision"], "value": status}
    return told_by(ask, ACT, **{ACT: act, SHOWN: KEY})[SAID]["children"]


def opened(ask, identity):
    return ask("rakor-panel.is_open", **{OPENED: {"id": identity}, SHOWN: KEY})


def form(answer):
    entries = {name: part["value"] for name, part in answer.items() if "-isi-" in name}
    return {SEEN: answer[SEEN]["data"], **entries}


def save(ask, values, **changed):
    values = values | {f"rakor-panel-isi-{name}": value for name, value in changed.items()}
    return ask("rakor-panel-pesan.children", **{SAVE: 1, SHOWN: KEY, **values})
