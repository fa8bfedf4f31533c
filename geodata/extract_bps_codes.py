"""Take the pairs of Kemendagri and BPS codes out of a folder of prepared files; run by hand.

    .venv/bin/python -m geodata.extract_bps_codes FOLDER

FOLDER holds `padanan_kode_kemendagri_bps2020.csv`. Pairs that were matched by a doubtful name are
left out: a row without a pair is asked for, a wrong pair is a wrong map.
"""

import csv
import sys
from pathlib import Path

TARGET = Path(__file__).with_name("bps_codes.csv")
VALID_FROM = "2020-04-01"  # of the set HDX-BPS-2020, as its attributes say
SOURCE = "HDX COD-AB Indonesia (BPS), HDX-BPS-2020; pasangan nama dalam kecamatan"
DOUBTFUL = frozenset({"61.09.05.2002"})  # Sungai Ayak Dua against Sungai Ayak III


def main(folder: Path) -> None:
    source = folder / "padanan_kode_kemendagri_bps2020.csv"
    with source.open(encoding="utf-8-sig", newline="") as file:
        pairs = sorted(
            (row["kode_bps_2020"], row["kode_desa"])
            for row in csv.DictReader(file)
            if row["kode_bps_2020"] and row["kode_desa"] not in DOUBTFUL
        )
    with TARGET.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["bps", "code", "valid_from", "valid_to", "source"])
        out.writerows((bps, code, VALID_FROM, "", SOURCE) for bps, code in pairs)
    print(f"{TARGET.name}: {len(pairs)} pasangan")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
