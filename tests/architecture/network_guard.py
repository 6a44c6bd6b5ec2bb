"""Hears of everything Python does with the network, whichever library does it."""

import sys
import traceback

# What the interpreter tells of itself (docs.python.org/3/library/audit_events.html); every library has to pass here.
_PREFIXES = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "imaplib.", "poplib.", "telnetlib.", "webbrowser.")


class NetworkGuard:
    """An audit hook, which nobody can remove: from its making on it keeps every event, with the way to it.

    Attributes:
        events: name, arguments and stack of each.
    """

    def __init__(self) -> None:
        self.events: list[tuple[str, str, str]] = []
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if event.startswith(_PREFIXES):
            self.events.append((event, repr(arguments), "".join(traceback.format_stack(limit=100))))

    def report(self) -> str:
        """What was heard; empty if nothing was."""
        return "\n".join(f"{event} {arguments}\n{stack}" for event, arguments, stack in self.events)
