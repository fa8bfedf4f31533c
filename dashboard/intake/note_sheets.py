"""The sheet that Lokus adds to a workbook it returns: never read as data again."""

NAME = "Catatan Lokus"


def is_note_sheet(sheet: str) -> bool:
    return sheet.casefold().startswith(NAME.casefold())
