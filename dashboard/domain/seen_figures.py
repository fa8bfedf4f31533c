"""Whose drafts an actor sees, and the sentences that say so."""

from dashboard.domain.actors import Actor, Role
from dashboard.domain.audiences import Audience

TO_LOAD = "Muat berkasnya di halaman Data, atau dengan `lokus ingest BERKAS…`."
NOT_YET = "Untuk umum tampil data tetap; yang masih draf atau diverifikasi menyusul."


def narrowed(actor: Actor) -> bool:
    """Tell whether an actor sees drafts of their own indicators alone: an OPD, outside a Rakor."""
    return actor.role is Role.OPD and actor.audience is Audience.TIM and not actor.whole


def seen_words(actor: Actor) -> str:
    """Say what is left out of the figures on a screen; empty for who sees all."""
    if actor.audience is Audience.UMUM:
        return "Untuk umum: data tetap; angka kecil yang sensitif disamarkan."
    if narrowed(actor):
        return f"Draf tampil untuk indikator {actor.opd}; indikator OPD lain data tetap."
    return ""


def without_figures(actor: Actor) -> str:
    """Say what to do, or to wait for, where there is no figure yet."""
    return NOT_YET if actor.audience is Audience.UMUM else TO_LOAD
