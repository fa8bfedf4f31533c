"""What is said when a reference file is wrong: one sentence with file, row and column."""

from pydantic import ValidationError
from pydantic_core import ErrorDetails


class ReferenceFileError(ValueError):
    """A reference file cannot be used; its text is the sentence for the user."""


def column_error(file: str, place: str, wrong: ValidationError) -> ReferenceFileError:
    """Turn the first thing pydantic found in a row into a sentence."""
    first = wrong.errors()[0]
    return ReferenceFileError(f"{file} {place}, kolom «{first['loc'][0]}»: {_reason(first)}.")


def _reason(error: ErrorDetails) -> str:
    given = f"«{error['input']}»"
    match error["type"]:
        case "missing":
            return "tidak ada; tambahkan kolom itu"
        case "extra_forbidden":
            return "tidak dikenal; hapus kolom itu atau betulkan namanya"
        case "float_parsing" | "int_parsing" | "int_from_float" | "finite_number":
            return f"{given} bukan angka yang dapat dipakai; tulis dengan titik desimal, misal 15.5"
        case "bool_parsing":
            return f"{given} harus true atau false"
        case "enum":
            allowed = error["ctx"]["expected"].replace("'", "").replace(" or ", " atau ")
            return f"{given} harus salah satu dari {allowed}"
    return f"{given} tidak dapat dibaca; lihat baris lain sebagai contoh"
