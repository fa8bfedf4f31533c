"""The link to the workbook that goes back to the sender."""

from dash import html


def link(number: str, *, kept: bool) -> html.P:
    """Return the link, or why there is none. kept: whether the file's bytes are."""
    if not kept:
        return html.P(
            "Berkas asalnya tidak disimpan (data perorangan); tidak dapat dikembalikan.",
            className="card-note",
        )
    return html.P(
        html.A(
            "Unduh untuk pengirim",
            href=f"/data/balasan/{number}.xlsx",
            className="button quiet",
            title="berkas pengirim dengan sel yang perlu dibetulkan ditandai",
        )
    )
