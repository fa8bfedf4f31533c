"""What is pressed and written as every role: each deed with its arguments and who is told yes.

Every callback whose ids are patterns stands here; the others are in `test_role_matrix`.
"""

import json
from datetime import UTC, datetime

import pytest

from dashboard.data.inbox import Waiting, drop, new_number, put, waiting_files
from dashboard.domain.previews import Preview, Stand
from tests.routes.house_of_roles import FOREIGN, KEC, NOBODY, OTHER, OWN, ROLES
from tests.triggering import Trigger

SECRETARIAT = {"pimpinan", "bappeda", "admin"}
TEAM = set(ROLES) - {"tamu", FOREIGN}
EVIDENCE = "-bukti-ubah"
WAITS = "desa/SEBANGKI/KUMPAGN TENGAH"
PATTERNS = {"data-masuk-kartu", "rakor-sebab-baris", "bpk-lihat", "audit_kasus-lihat"}
"""The types of ids that are pressed below, besides the lists of evidence."""


def patterned(callback):
    named = [one["id"] for part in ("inputs", "state") for one in callback[part]]
    return [json.loads(one)["type"] for one in named if one.startswith("{")]


@pytest.fixture(scope="module")
def ask(house):
    return Trigger(house.clients["bappeda"])


@pytest.fixture(scope="module")
def pressed(ask):
    """Return a function that presses one id of a pattern as one client: the status and the text.

    held: values by property of the pattern, or by id and property.
    """

    def of(client, callback, one, held):
        def meant(pattern):
            """Return the id that a pattern means here, of the same kind as what is pressed."""
            told = json.loads(pattern)
            return {key: told[key] if key == "type" else one[key] for key in told}

        def expanded(asked):
            name, prop = asked["id"], asked["property"]
            if not name.startswith("{"):
                return {"id": name, "property": prop, "value": held.get(f"{name}.{prop}")}
            if "tanya" in name:  # nothing was asked of this file
                return []
            found = meant(name)
            value = found if prop == "id" else held.get(prop)
            filled = {"id": found, "property": prop, "value": value}
            return [filled] if "ALL" in name else filled

        def named(output):
            name, prop = split(output)
            if not name.startswith("{"):
                return {"id": name, "property": prop}
            found = {"id": meant(name), "property": prop}
            return [found] if "ALL" in name else found

        outputs = [named(name) for name in callback["output"].strip(".").split("...")]
        key = json.dumps(one, sort_keys=True, separators=(",", ":"))
        what = next(x["property"] for x in callback["inputs"] if x["id"].startswith("{"))
        answer = client.post(
            "/_dash-update-component",
            json={
                "output": callback["output"],
                "outputs": outputs if callback["output"].startswith("..") else outputs[0],
                "inputs": [expanded(asked) for asked in callback["inputs"]],
                "state": [expanded(asked) for asked in callback["state"]],
                "changedPropIds": [f"{key}.{what}"],
            },
        )
        return answer.status_code, answer.get_data(as_text=True)

    return of


def split(output):
    name, _, prop = output.rpartition(".")
    return name, prop.partition("@")[0]


def told(answers, yes):
    """Return who is told yes; nobody may meet an error, and a stranger nothing but the door."""
    codes = {who: code for who, (code, _) in answers.items()}
    assert codes.pop(NOBODY) == 401
    assert set(codes.values()) <= {200, 204}, codes
    return {who for who, (_, text) in answers.items() if yes in text}


def everyone(house, act):
    return {who: act(client) for who, client in house.clients.items()}


def test_every_callback_of_a_pattern_stands_here(ask):
    found = [patterned(one) for one in ask.callbacks if patterned(one)]
    types = {name for one in found for name in one if not name.endswith(EVIDENCE)}
    beside = {"data-masuk-aksi", "data-masuk-jawab", "rakor-sebab-dilihat"}
    assert types == PATTERNS | beside


def test_evidence_is_removed_from_every_list_by_who_may_prove_its_action(house, ask, pressed):
    lists = [one for one in ask.callbacks if [x for x in patterned(one) if x.endswith(EVIDENCE)]]
    assert len(lists) == 15
    for place, callback in enumerate(lists):
        (kind,) = patterned(callback)
        kab, may = ((OWN, SECRETARIAT | {"opd"}), (OTHER, {"admin", FOREIGN}))[place % 2]
        one = {"nomor": house.proofs[kab], "type": kind}
        subject = f"{kind.removesuffix('-ubah')}-milik.data"
        held = {"n_clicks": 1, subject: f"action-{house.actions[kab]}"}
        answers = everyone(house, lambda client: pressed(client, callback, one, held))  # noqa: B023
        assert told(answers, f"bukti {kab}.pdf") == may, kind


@pytest.mark.parametrize(
    ("sender", "may"), [("opd", {"opd", "bappeda", "admin"}), ("bappeda", {"bappeda", "admin"})]
)
def test_a_file_that_waits_is_removed_by_its_sender_and_who_decides(
    house, ask, pressed, sender, may
):
    callback = next(one for one in ask.callbacks if "data-masuk-aksi" in patterned(one))

    def press(client):
        seen = Preview(Stand.REFUSED, "x", kab=OWN).as_dict()
        when = datetime(2025, 9, 15, tzinfo=UTC).isoformat()
        number = new_number()
        put(house.home, Waiting(number, "a.csv", 1, number, sender, when, seen=seen), b"a")
        one = {"aksi": "buang", "berkas": number, "type": "data-masuk-aksi"}
        answer = pressed(client, callback, one, {"n_clicks": 1})
        left = [one.number for one in waiting_files(house.home)]
        drop(house.home, number)
        return answer[0], answer[1] + ("" if number in left else " terhapus")

    assert told(everyone(house, press), " terhapus") == may


def test_a_cause_is_written_by_who_records_in_the_rakor(house, ask, pressed):
    callback = next(one for one in ask.callbacks if "rakor-sebab-baris" in patterned(one))
    one = {"desa": f"{KEC}.2001", "type": "rakor-sebab-baris"}
    held = {"n_submit": 1, "value": "", "data": {"id": 0, "text": ""}}
    held |= {"rakor-sidang-tampil.data": house.rakor[OWN]}
    answers = everyone(house, lambda client: pressed(client, callback, one, held))
    assert told(answers, "Belum ada yang ditulis") == SECRETARIAT


def test_a_line_of_bpk_or_of_a_case_opens_a_number_and_the_panel_asks_whose_it_is(
    house, ask, pressed
):
    for kind, beside in (("bpk-lihat", {"di": "x"}), ("audit_kasus-lihat", {})):
        callback = next(one for one in ask.callbacks if kind in patterned(one))
        one = {**beside, "nomor": house.teams[OTHER], "type": kind}
        answers = everyone(house, lambda client: pressed(client, callback, one, {"n_clicks": 1}))  # noqa: B023
        assert told(answers, f'"id":{house.teams[OTHER]}') == set(ROLES)
    for kab, may in ((OWN, TEAM), (OTHER, {"admin", FOREIGN})):
        opened = {"id": house.teams[kab], "at": 1}
        answers = deed(house, ask, "tim-tim-panel.is_open", {"tim-tim-dibuka": opened})
        assert told(answers, f"Rahasia TPPS {kab}") == may


DEEDS = {
    "a place of the session": (
        "rakor-tempat-pesan.children",
        {"rakor-tempat-simpan": 1, "rakor-tempat-baris.value": "", "rakor-sidang-tampil": "RAKOR"},
        ("Tempat dikosongkan", SECRETARIAT),
    ),
    "a series of that name": (
        "rakor-pesan.children",
        {"rakor-buat": 1, "rakor-kabupaten": OWN, "rakor-nama": "Rakor TPPS",
         "rakor-tingkat": "kabupaten", "rakor-irama": "mingguan", "rakor-hari": "2025-09-15"},
        ("sudah ada di sini", SECRETARIAT),
    ),
    "an action opened": (
        "rakor-panel.is_open",
        {"rakor-panel-dibuka": {"id": OWN}, "rakor-sidang-tampil": "RAKOR"},
        (f"Rahasia Rakor {OWN}", TEAM),
    ),
    "an action of another kabupaten opened": (
        "rakor-panel.is_open",
        {"rakor-panel-dibuka": {"id": OTHER}, "rakor-sidang-tampil": "RAKOR"},
        (f"Rahasia Rakor {OTHER}", set()),
    ),
    "a file withdrawn that was changed meanwhile": (
        "data-berkas-pesan.children",
        {"data-berkas-tarik": 1, "data-berkas-dilihat": {"number": "B-0001", "steps": 99}},
        ("B-0001 tidak diubah", {"bappeda", "admin"}),
    ),
    "a file opened with all that may be done to it": (
        "data-berkas-baris-tarik.hidden",
        {"data-batch-dipilih": "B-0001", "data-berubah": "1"},
        ('"data-berkas-baris-tarik":{"hidden":false}', {"bappeda", "admin"}),
    ),
    "a name that waits, answered with nothing": (
        "data-karantina-pesan.children",
        {"data-karantina-simpan": 1, "data-kabupaten": OWN, "data-karantina-nama": WAITS},
        ("Pilih dulu wilayah", {"pimpinan", "bappeda", "inspektorat", "admin"}),
    ),
    "the letterhead": (
        "tim-identitas-pesan.children",
        {"tim-identitas-simpan": 1, "tim-identitas-kab": OWN, "tim-identitas-kantor": "",
         "tim-identitas-warna": ""},
        ("Identitas tersimpan", {"bappeda", "admin"}),
    ),
}  # fmt: skip
"""An output of the callback, its arguments, what is said where it is done, and to whom."""


@pytest.mark.parametrize("what", DEEDS)
def test_what_is_pressed_is_done_for_those_the_table_names(house, ask, what):
    output, values, (yes, may) = DEEDS[what]
    meant = {
        key: house.rakor[OWN] if value == "RAKOR"
        else {"id": house.actions[value["id"]]} if isinstance(value, dict) and "id" in value
        else value
        for key, value in values.items()
    }  # fmt: skip
    assert told(deed(house, ask, output, meant), yes) == may


@pytest.mark.parametrize(
    ("kab", "may"), [(OWN, SECRETARIAT | {"opd"}), (OTHER, {"admin"})], ids=["own", "other"]
)
def test_the_panel_of_an_action_saves_for_who_may_whatever_number_is_sent(house, ask, kab, may):
    panel, shown = {"rakor-panel-dibuka": {"id": house.actions[kab]}}, "rakor-sidang-tampil"
    opened = ask.using(house.clients["admin"])(
        "rakor-panel.is_open", **panel, **{shown: house.rakor[kab]}
    )
    held = {name: part["value"] for name, part in opened.items() if "-isi-" in name}
    held |= {"rakor-panel-dilihat": opened["rakor-panel-dilihat"]["data"], "rakor-panel-simpan": 1}
    answers = deed(house, ask, "rakor-panel-pesan.children", held | {shown: house.rakor[OWN]})
    assert told(answers, "Tidak ada yang diubah") == may


def deed(house, ask, output, values):
    """Ask the callback of an output as everybody. values: by id, or by id and property."""
    found = [one for one in ask.callbacks if output in one["output"].strip(".").split("...")]
    callback = next(one for one in found if {x["id"] for x in one["inputs"]} & values.keys())

    def of(client):
        inputs, state = (
            [
                one | {"value": values.get(f"{one['id']}.{one['property']}", values.get(one["id"]))}
                for one in callback[part]
            ]
            for part in ("inputs", "state")
        )
        outputs = [split(one) for one in callback["output"].strip(".").split("...")]
        named = [{"id": one, "property": prop} for one, prop in outputs]
        changed = [one for one in inputs if one["value"]][:1]
        answer = client.post(
            "/_dash-update-component",
            json={
                "output": callback["output"],
                "outputs": named if callback["output"].startswith("..") else named[0],
                "inputs": inputs,
                "state": state,
                "changedPropIds": [f"{one['id']}.{one['property']}" for one in changed],
            },
        )
        return answer.status_code, answer.get_data(as_text=True)

    return everyone(house, of)
