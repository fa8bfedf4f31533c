"""Every query keeps the promise of its header."""

import duckdb
import pytest

from dashboard.data import versions
from dashboard.data.queries import QUERIES, load_queries, read_query
from tests.data.test_build import desa

# Tables that stay in the file.
MADE = {"batch", "every_fact", "fact", "lokus", "lokus_decree", "achievement", "running_period"}


def test_every_query_returns_what_its_header_says(office):
    office.take([desa("61.08.01.2001", 9, 10)], [("61.08.01.2001", 2025)])
    office.build()
    snapshot = office.warehouse.snapshot()
    for name, query in snapshot.queries.items():
        assert snapshot.described(name) == query.columns, name


def test_every_build_query_makes_the_table_its_header_says(office):
    office.take([desa("61.08.01.2001", 9, 10)], [("61.08.01.2001", 2025)])
    built = office.build()
    file = versions.file_of(office.home, built.version)
    with duckdb.connect(file, read_only=True) as connection:
        for name, query in load_queries().items():
            table = name.removeprefix("build_")
            if name != table and table in MADE:
                made = connection.execute(f"DESCRIBE {table}").fetchall()
                assert {row[0]: row[1] for row in made} == query.columns, name


def test_a_value_that_is_no_date_is_refused_in_a_sentence(office):
    office.take([desa("61.08.01.2001", 9, 10)])
    office.build()
    with pytest.raises(ValueError, match="area_figures: nilai tidak terbaca"):
        office.read("area_figures", area="61.08.01.2001", until="kemarin")


def test_every_query_names_its_columns_and_its_order():
    for name, query in load_queries().items():
        assert "SELECT *" not in query.sql.upper(), name
        assert "ORDER BY" in query.sql.upper(), name
        assert set(query.key) <= set(query.columns), name


@pytest.mark.parametrize("word", ["GROUP BY ALL", "EXCLUDE", "TRY_CAST", "ANY_VALUE", "PIVOT"])
def test_build_queries_keep_to_portable_sql(word):
    for file in QUERIES.glob("build_*.sql"):
        assert word not in file.read_text(encoding="utf-8").upper(), file.name


def test_a_query_without_a_whole_header_is_refused(tmp_path):
    file = tmp_path / "lama.sql"
    file.write_text("-- Lama.\n-- params:\nSELECT 1", encoding="utf-8")
    with pytest.raises(ValueError, match=r"lama\.sql: kepala kueri tidak memuat «columns:»"):
        read_query(file)
