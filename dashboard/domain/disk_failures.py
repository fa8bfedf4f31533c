"""What went wrong with a file or a disk, as one sentence."""

import errno

REASONS = {
    errno.ENOENT: "{place} tidak ada; periksa nama dan foldernya.",
    errno.EACCES: "{place} tidak boleh dibaca atau ditulis; periksa izinnya.",
    errno.EPERM: "{place} tidak boleh dibaca atau ditulis; periksa izinnya.",
    errno.ENOSPC: "{place} tidak dapat ditulis: disk penuh; kosongkan ruang, lalu ulangi.",
    errno.EROFS: "{place} tidak dapat ditulis: disknya hanya dapat dibaca.",
    errno.ENOTDIR: "{place} tidak dapat dibuka: yang di atasnya bukan folder.",
    errno.EISDIR: "{place} adalah folder; sebutkan berkasnya.",
}


def sentence(wrong: Exception) -> str:
    """Return the text of an error of ours, or the reason of the disk with the place."""
    if not isinstance(wrong, OSError) or not wrong.strerror:
        return str(wrong)
    reason = REASONS.get(wrong.errno or 0)
    if reason:
        return reason.format(place=wrong.filename or "Berkas")
    place = f" ({wrong.filename})" if wrong.filename else ""
    return f"Gagal membaca atau menulis berkas{place}: {wrong.strerror}."
