"""No source of the program can reach a network: not by import, not by an import at run time, not through Qt."""

import ast
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from tests.architecture.project import PROGRAM, ROOT, python_files

# Whatever speaks over a network, of Python itself and of libraries that many computers have.
STANDARD: Final = frozenset({
    "_socket", "_ssl", "asyncio", "asyncore", "ftplib", "http", "imaplib", "multiprocessing", "nntplib",
    "poplib", "smtplib", "socket", "socketserver", "ssl", "telnetlib", "urllib", "webbrowser", "wsgiref",
    "xmlrpc",
})  # fmt: skip
LIBRARIES: Final = frozenset({
    "aiohttp", "boto3", "botocore", "grpc", "httpx", "paramiko", "pycurl", "requests", "tornado", "urllib3",
    "websocket", "websockets", "zmq",
})  # fmt: skip
RECEIVER: Final = "pynetdicom"  # its own contract lets one module import it
QT: Final = frozenset({
    "QtBluetooth", "QtHttpServer", "QtNetwork", "QtNetworkAuth", "QtRemoteObjects", "QtWebChannel",
    "QtWebEngineCore", "QtWebEngineQuick", "QtWebEngineWidgets", "QtWebSockets", "QtWebView",
})  # fmt: skip
# logging.handlers has a few that send; the rotating file is the only one wanted from there.
SENDING_HANDLERS: Final = frozenset({
    "SocketHandler", "DatagramHandler", "SysLogHandler", "SMTPHandler", "HTTPHandler",
})  # fmt: skip
# Sources that load a module by a name put together, or start a program: and what that is.
LOADS_BY_NAME: Final = {
    "core/support_bundle/system.py": "names of a fixed list of libraries whose versions it tells",
}
STARTS_PROGRAMS: Final = {
    "core/start_in_use.py": "the program itself, in another version",
    "core/update/candidate.py": "the same, to try it",
    "desktop/native_message.py": "the system's own message box",
}
_RUNNERS: Final = frozenset({
    "system", "popen", "startfile", "execv", "execve", "execl", "spawnv", "spawnl", "posix_spawn",
})  # fmt: skip

SOURCES: Final = python_files(*PROGRAM)


def name_of(node: ast.expr) -> str:
    """The last name of a function or attribute."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def imported(tree: ast.AST) -> Iterator[str]:
    """Every module and name that is imported, dotted; also by its name in a string."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Call) and name_of(node.func) in ("import_module", "__import__") and node.args:
            yield str(node.args[0].value) if isinstance(node.args[0], ast.Constant) else "?"


def reaches_out(name: str) -> bool:
    parts = name.split(".")
    return parts[0] in STANDARD | LIBRARIES or (parts[0] == "PySide6" and bool(QT.intersection(parts)))


def where(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def tree_of(path: Path) -> ast.AST:
    return ast.parse(path.read_text(encoding="utf-8"))


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def of_os(function: ast.expr) -> bool:
    return isinstance(function, ast.Attribute) and name_of(function.value) == "os"


def test_no_source_imports_a_network_module() -> None:
    names = [(where(path), name) for path in SOURCES for name in imported(tree_of(path))]
    assert len(names) > len(SOURCES)
    assert [(place, name) for place, name in names if reaches_out(name)] == []
    assert {place for place, name in names if name == "?"} == {*LOADS_BY_NAME}
    assert {place for place, name in names if name.split(".")[0] == RECEIVER} == {"desktop/receiver.py"}


def test_no_source_goes_round_the_import() -> None:
    starting = set()
    for path in SOURCES:
        functions = [call.func for call in calls(tree_of(path))]
        assert not {one.id for one in functions if isinstance(one, ast.Name)} & {"eval", "exec", "compile"}, path
        assert not {*map(name_of, functions)} & {"run_module", "run_path", *SENDING_HANDLERS}, path
        runs = {name_of(one) for one in functions if of_os(one)} & _RUNNERS
        if runs or "subprocess" in imported(tree_of(path)):
            starting.add(where(path))
    assert starting == {*STARTS_PROGRAMS}


def test_what_is_opened_outside_is_a_file_of_this_computer() -> None:
    opened = 0
    for path in SOURCES:
        for call in calls(tree_of(path)):
            name = name_of(call.func)
            assert name not in ("setOpenExternalLinks", "QUrl"), path  # only QUrl.fromLocalFile
            if name == "openUrl":
                (argument,), opened = call.args, opened + 1
                assert isinstance(argument, ast.Call), path
                assert name_of(argument.func) == "fromLocalFile", path
    assert opened


@pytest.mark.parametrize("package", PROGRAM)
def test_the_import_contracts_name_them_all(package: str) -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    forbidden = {
        name
        for contract in contracts
        if contract["type"] == "forbidden" and package in contract["source_modules"]
        for name in contract["forbidden_modules"]
    }
    assert (STANDARD | LIBRARIES | {RECEIVER}) - {"_socket", "_ssl"} <= forbidden


@pytest.mark.parametrize(
    "source",
    [
        "import socket", "from http.client import HTTPSConnection", "import urllib.request as r",
        "from PySide6.QtNetwork import QTcpSocket", "from PySide6 import QtWebSockets", "import asyncio.streams",
        "importlib.import_module('socket')", "__import__('requests')",
    ],
)  # fmt: skip
def test_the_search_finds_what_it_looks_for(source: str) -> None:
    assert any(map(reaches_out, imported(ast.parse(source))))


@pytest.mark.parametrize("source", ["import_module(name)", "__import__('so' + 'cket')"])
def test_a_name_put_together_is_seen(source: str) -> None:
    assert "?" in imported(ast.parse(source))
