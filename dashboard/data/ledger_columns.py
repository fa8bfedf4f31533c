"""Columns that many tables of the ledger share, each table with its own."""

from typing import Any

from sqlalchemy import Column, Date, DateTime, ForeignKey, Integer, String, Table, Text


def number() -> Column[int]:
    """Return the number a row is known by."""
    return Column("id", Integer, primary_key=True, autoincrement=True)


def words(name: str) -> Column[str]:
    """Return a text that may be blank."""
    return Column(name, Text, nullable=False, server_default="")


def of(table: Table, name: str) -> Column[int]:
    """Return the number of the row of another table that this one belongs to."""
    return Column(name, Integer, ForeignKey(table.c.id), nullable=False, index=True)


def one_of(table: Table, name: str) -> Column[int]:
    """Return the number of the row of another table that this one alone belongs to."""
    return Column(name, Integer, ForeignKey(table.c.id), primary_key=True)


def hand() -> tuple[Column[Any], ...]:
    """Return who did it, and when."""
    return (Column("done_by", String, nullable=False), Column("done_at", DateTime, nullable=False))


def done() -> tuple[Column[Any], ...]:
    """Return who did it, when, and the day as the house counts it."""
    return (*hand(), Column("day", Date, nullable=False))


def revision() -> Column[int]:
    """Return the change it belongs to."""
    return Column("revision", Integer, nullable=False)
