"""/aksi: ask the ledger, draw, return."""

from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, State

from dashboard.callbacks import record_shelf
from dashboard.callbacks.unless_held import unless_held
from dashboard.components import aksi_calendars, aksi_tables, controls, states
from dashboard.components.plain_trees import trees
from dashboard.data.aksi_records import read_aksi
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain import aksi_sentences as sentences
from dashboard.domain.aksi_families import families, stray_words
from dashboard.domain.aksi_scores import scores, sentence
from dashboard.domain.aksi_years import AksiYear
from dashboard.domain.opd_names import local_opd
from dashboard.domain.rakor_rights import may_read, near
from dashboard.pages import aksi as page

ONLY_TEAM = "Catatan aksi konvergensi hanya untuk tim TPPS; masuk dulu dengan akun tim."


INTERNAL = "Hanya untuk tim TPPS."


def register(app: Dash, room: RakorRoom) -> None:
    """Serve the page. room: ledger, reference, areas, who asks and today."""

    @app.callback(
        Output(page.KALIMAT, "children"),
        Output(page.CATATAN, "children"),
        Output(page.PERIKSA, "children"),
        Output(page.KALENDER_JUDUL, "children"),
        Output(page.SUMBER, "children"),
        Output(page.BUKTI_KALIMAT, "children"),
        Output(page.NILAI_KALIMAT, "children"),
        Output(page.CAMAT_KALIMAT, "children"),
        Output(page.CAMAT_KARTU, "hidden"),
        *(Output(store, "data") for store in page.DRAWN),
        Output(page.TAHUN, "options"),
        Output(page.TAHUN, "value"),
        Input(page.KABUPATEN, "value"),
        Input(page.TAHUN, "value"),
        *record_shelf.changed(page.SHELF),
    )
    def show(kab: str | None, asked: str | None, *_: Any) -> tuple[Any, ...]:
        catalogue = room.warehouse.snapshot().catalogue(room.who())
        kab = catalogue.view({"kab": kab or ""}).kab
        today, actor, frameworks = room.today(kab), room.who(), room.reference.frameworks
        newest = max(frameworks, key=lambda one: one.first_year or 0)
        moved = trees(aksi_tables.families(families(frameworks, newest)))
        if not may_read(actor, kab):
            shut = trees(states.empty(ONLY_TEAM, "Peta dan Cakupan tetap terbuka."))
            words = (ONLY_TEAM, "", None, "Kalender", "", INTERNAL, INTERNAL, "", True)
            return *words, shut, [], [], [], [INTERNAL], moved, [], None
        records = read_aksi(room.ledger(), kab, actor)
        every = sorted({today.year, *records.years}, reverse=True)
        chosen = int(asked) if asked and asked.isdigit() and int(asked) in every else every[0]
        shown = {year: records.of(frameworks, year, today) for year in every}
        said = shown[chosen]
        kecamatan = {
            one.code: one.name for one in room.areas.kecamatan(kab) if near(actor, one.code)
        }
        parts = aksi_calendars.parts_of_kecamatan(said.states, kecamatan)
        general = {name for one in said.framework.actions for name in one.leads}
        names = {name: local_opd(room.reference.opd_names, name, kab) for name in general}
        return (
            sentences.standing(said, catalogue.area_name(kab)),
            note(said),
            states.banner(
                [
                    stray_words(frameworks, chosen, str(one["aksi"]), said.framework)
                    for one in said.strays
                ]
            ),
            f"Kalender {chosen}: {said.framework.name}",
            source(said),
            sentences.evidence(said),
            sentence(scores(said.states)),
            sentences.kecamatan(said, len(kecamatan)),
            not parts,
            trees(aksi_calendars.calendar(said, names)),
            trees(aksi_tables.evidence(said)),
            trees(aksi_tables.scored(said)),
            trees(parts),
            trees(aksi_tables.years([shown[year] for year in every])),
            moved,
            controls.options([(str(year), str(year)) for year in every]),
            unless_held(str(chosen), asked),
        )

    for store, element in page.DRAWN.items():
        app.clientside_callback(
            ClientsideFunction("lokus", "trees"),
            Output(element, "aria-busy"),
            Input(store, "data"),
            State(element, "id"),
        )
    record_shelf.register(app, room, page.SHELF)


def note(said: AksiYear) -> str:
    """Say which version holds in the year, and what of it is to be checked."""
    version = said.framework
    return f"Versi: {version.name} ({version.legal_basis})" + (
        f". Catatan: {version.note}." if version.note else "."
    )


def source(said: AksiYear) -> str:
    doubt = "" if not said.framework.remembered else " (batas laporan semester: perlu dicek)"
    return (
        f"Sumber: catatan aksi kabupaten · kalender: {said.framework.name}{doubt} · "
        "daftar bukti: perlu dicek"
    )
