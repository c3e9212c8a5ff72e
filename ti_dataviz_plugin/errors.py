"""Errors that tell an officer what failed, where, and what to do."""

from __future__ import annotations


class PluginError(Exception):
    """A failure with its place and its remedy, worded for the person who reads it.

    Args:
        what: What failed, one sentence.
        where: File, sheet, row, field or address concerned; may be empty.
        todo: What the reader can do about it; may be empty.
        detail: Technical detail for the log; may be empty.
    """

    def __init__(self, what: str, where: str = "", todo: str = "", detail: str = "") -> None:
        """Keep the four parts apart, so that an interface can lay them out."""
        super().__init__(what, where, todo, detail)
        self.what = what
        self.where = where
        self.todo = todo
        self.detail = detail

    def __str__(self) -> str:
        """Return what, where and what to do, on one line."""
        return " ".join(part for part in (self.what, self.where and f"[{self.where}]", self.todo) if part)


class CancelledError(Exception):
    """The user asked to stop; nothing was changed."""
