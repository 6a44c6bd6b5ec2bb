"""Drops files on a window of an X server, as a file manager does: the XDND protocol, version 5, spoken through Xlib."""

import ctypes
import time
from collections.abc import Sequence
from ctypes import POINTER, Structure, Union, byref, c_char_p, c_int, c_long, c_uint, c_ulong, c_void_p
from pathlib import Path
from typing import Any, Final

_CLIENT_MESSAGE, _SELECTION_REQUEST, _SELECTION_NOTIFY = 33, 30, 31  # X.h
_REPLACE: Final = 0
_VERSION: Final = 5
_NOW: Final = 0  # CurrentTime
_PAUSE: Final = 0.002  # seconds between two looks


class _Client(Structure):
    _fields_ = [
        ("type", c_int),
        ("serial", c_ulong),
        ("sent", c_int),
        ("display", c_void_p),
        ("window", c_ulong),
        ("kind", c_ulong),
        ("format", c_int),
        ("data", c_long * 5),
    ]


class _Request(Structure):
    _fields_ = [
        ("type", c_int),
        ("serial", c_ulong),
        ("sent", c_int),
        ("display", c_void_p),
        ("owner", c_ulong),
        ("requestor", c_ulong),
        ("selection", c_ulong),
        ("target", c_ulong),
        ("property", c_ulong),
        ("time", c_ulong),
    ]


class _Notify(Structure):
    _fields_ = [
        ("type", c_int),
        ("serial", c_ulong),
        ("sent", c_int),
        ("display", c_void_p),
        ("requestor", c_ulong),
        ("selection", c_ulong),
        ("target", c_ulong),
        ("property", c_ulong),
        ("time", c_ulong),
    ]


class _Event(Union):
    _fields_ = [("type", c_int), ("client", _Client), ("request", _Request), ("notify", _Notify), ("room", c_long * 24)]


class Dropper:
    """One connection to an X server, on which one window takes drops.

    Args:
        display: as in the variable DISPLAY.
    """

    def __init__(self, display: str) -> None:
        self._x = _xlib()
        opened: int | None = self._x.XOpenDisplay(display.encode())
        if opened is None:
            raise OSError(f"no X server at {display}")
        self._display = c_void_p(opened)
        self._root = self._x.XDefaultRootWindow(self._display)
        self._own = self._x.XCreateSimpleWindow(self._display, self._root, 0, 0, 1, 1, 0, 0, 0)
        self._x.XSetSelectionOwner(self._display, self._atom("XdndSelection"), self._own, _NOW)

    def drop(self, paths: Sequence[Path], patience: float = 10.0) -> None:
        """Drop files and folders on the middle of the window, and return when it has taken them.

        Raises:
            TimeoutError: no window takes drops, or it does not answer.
        """
        until = time.monotonic() + patience
        window = self._target(until)
        x, y, width, height = self._place(window)
        middle = (x + width // 2) << 16 | (y + height // 2)
        text = "".join(f"{path.resolve().as_uri()}\r\n" for path in paths).encode()
        self._tell(window, "XdndEnter", _VERSION << 24, self._atom("text/uri-list"))
        self._tell(window, "XdndPosition", 0, middle, _NOW, self._atom("XdndActionCopy"))
        self._answer("XdndStatus", text, until)
        self._tell(window, "XdndDrop", 0, _NOW)
        self._answer("XdndFinished", text, until)

    def _atom(self, name: str) -> int:
        return int(self._x.XInternAtom(self._display, name.encode(), 0))

    def _target(self, until: float) -> int:
        while time.monotonic() < until:
            for window in self._children():
                if self._takes_drops(window):
                    return window
            time.sleep(_PAUSE)
        raise TimeoutError("no window takes drops")

    def _children(self) -> list[int]:
        root, parent, children, count = c_ulong(), c_ulong(), POINTER(c_ulong)(), c_uint()
        self._x.XQueryTree(self._display, self._root, byref(root), byref(parent), byref(children), byref(count))
        found = children[: count.value]
        self._x.XFree(children)
        return found

    def _takes_drops(self, window: int) -> bool:
        count = c_int()
        names = self._x.XListProperties(self._display, window, byref(count))
        found = self._atom("XdndAware") in names[: count.value]
        self._x.XFree(names)
        return found

    def _place(self, window: int) -> tuple[int, int, int, int]:
        root, x, y = c_ulong(), c_int(), c_int()
        width, height, border, depth = c_uint(), c_uint(), c_uint(), c_uint()
        self._x.XGetGeometry(
            self._display, window, *map(byref, (root, x, y, width, height, border, depth))
        )  # without a window manager its place is that on the screen
        return x.value, y.value, width.value, height.value

    def _tell(self, window: int, name: str, *values: int) -> None:
        event = _Event()
        event.client = _Client(
            _CLIENT_MESSAGE, 0, 1, self._display, window, self._atom(name), 32, (c_long * 5)(self._own, *values)
        )
        self._x.XSendEvent(self._display, window, 0, 0, byref(event))
        self._x.XFlush(self._display)

    def _answer(self, name: str, text: bytes, until: float) -> None:
        """Wait for a message, and hand out the text whenever it is asked for."""
        wanted, event = self._atom(name), _Event()
        while time.monotonic() < until:
            if not self._x.XPending(self._display):
                time.sleep(_PAUSE)
                continue
            self._x.XNextEvent(self._display, byref(event))
            if event.type == _SELECTION_REQUEST:
                self._hand_out(event.request, text)
            elif event.type == _CLIENT_MESSAGE and event.client.kind == wanted:
                return
        raise TimeoutError(f"no {name}")

    def _hand_out(self, asked: _Request, text: bytes) -> None:
        self._x.XChangeProperty(
            self._display, asked.requestor, asked.property, asked.target, 8, _REPLACE, text, len(text)
        )
        event = _Event()
        event.notify = _Notify(
            _SELECTION_NOTIFY, 0, 1, self._display, asked.requestor, asked.selection, asked.target, asked.property, 0
        )
        self._x.XSendEvent(self._display, asked.requestor, 0, 0, byref(event))
        self._x.XFlush(self._display)


def _xlib() -> Any:
    """Xlib with the types of its functions that ctypes would guess wrongly."""
    x: Any = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype, x.XOpenDisplay.argtypes = c_void_p, [c_char_p]
    x.XInternAtom.restype = x.XDefaultRootWindow.restype = x.XCreateSimpleWindow.restype = c_ulong
    x.XDefaultRootWindow.argtypes = x.XFlush.argtypes = x.XPending.argtypes = [c_void_p]
    x.XInternAtom.argtypes = [c_void_p, c_char_p, c_int]
    x.XCreateSimpleWindow.argtypes = [c_void_p, c_ulong, *[c_int] * 2, *[c_uint] * 3, c_ulong, c_ulong]
    x.XSetSelectionOwner.argtypes = [c_void_p, c_ulong, c_ulong, c_ulong]
    x.XQueryTree.argtypes = [c_void_p, c_ulong, *[c_void_p] * 4]
    x.XListProperties.restype, x.XListProperties.argtypes = POINTER(c_ulong), [c_void_p, c_ulong, c_void_p]
    x.XFree.argtypes = [c_void_p]
    x.XGetGeometry.argtypes = [c_void_p, c_ulong, *[c_void_p] * 7]
    x.XSendEvent.argtypes = [c_void_p, c_ulong, c_int, c_long, c_void_p]
    x.XNextEvent.argtypes = [c_void_p, c_void_p]
    x.XChangeProperty.argtypes = [c_void_p, c_ulong, c_ulong, c_ulong, c_int, c_int, c_char_p, c_int]
    return x
