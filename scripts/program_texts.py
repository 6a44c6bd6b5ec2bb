"""Finds every text the program says to people, and the ones that would never be translated, by reading the sources."""

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from core.paths import ROOT

# Texts of Qt's own widgets: Qt ships them in some of our languages only, and its words should be the same as ours.
QT_TEXTS: Final = (
    *("OK", "Cancel", "&Yes", "&No", "Close", "Save", "Open", "Apply", "Discard", "Reset", "Restore Defaults", "Help"),
    *("Retry", "Ignore", "Abort", "Show Details...", "Hide Details..."),
    *("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All", "Copy &Link Location"),
    *("&Select All", "&Step up", "Step &down"),
    *("< &Back", "&Next >", "&Finish", "&Help"),
    *("&Look in:", "Back", "Go back", "Forward", "Go forward", "Parent Directory", "Go to the parent directory"),
    *("Create New Folder", "Create a New Folder", "List View", "Change to list view mode", "Detail View"),
    *("Change to detail view mode", "Sidebar", "List of places and bookmarks", "Files", "Files of &type:"),
    *("File &name:", "&Open", "&Save", "Save As", "All Files (*)", "Find Directory", "Directories", "Directory:"),
    *("&Choose", "&Rename", "&Delete", "Show &hidden files", "&New Folder"),
    *("Computer", "Name", "Size", "Type", "Date Modified", "Drive", "Folder"),
)
_NOT_TRANSLATED: Final = ROOT / "core" / "cli"  # English: it is for IT staff

# Methods and classes of Qt whose texts people see or hear.
_SHOWING: Final = re.compile(
    r"set(Text|ToolTip|StatusTip|WhatsThis|(Window|Sub)?Title|(Placeholder|Label|Button|Informative|Detailed)Text|Format"
    r"|Accessible(Name|Description)|\w*HeaderLabels|Prefix|Suffix|SpecialValueText|Tab(Text|ToolTip)|ItemText)"
    r"|(add|insert)(Tab|Items?|Row|Menu|Action|Button|Section|ToolBar)|show(Message|Text)"
    r"|get(OpenFileNames?|SaveFileName|ExistingDirectory|Text|Item|Int|Double)|information|warning|critical|question|about"
    r"|Q(Label|\w*Button|CheckBox|GroupBox|Action|Menu|DockWidget|ToolBar|WizardPage|MessageBox|ProgressDialog|\w+Item)"
)
# Calls whose texts are for the log, for IT staff or for nobody.
_TECHNICAL: Final = re.compile(
    r"debug|info|exception|getLogger|ArgumentParser|add_argument|setStyleSheet|setObjectName|compile|str[fp]time|\w*Error"
)
# Where every sentence is for people; elsewhere in the engine they are named by codes.
_FOR_PEOPLE: Final = ("desktop/", "core/report/", "core/words.py", "core/errors.py")
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_SENTENCE: Final = re.compile(r"[A-Z][a-z]+[,:]? [\w{]")
_PROPER_NAMES: Final = frozenset({"ThoraLite", "DICOM", "DICOM SR", "A4", "Letter", "HU"})


@dataclass
class Texts:
    """What was found.

    Attributes:
        places: the file (relative, POSIX) where each text is said first.
        complaints: "file:line: what is wrong".
    """

    places: dict[str, str] = field(default_factory=dict)
    complaints: list[str] = field(default_factory=list)


def program_texts() -> Texts:
    """All texts of `core` and `desktop`, in the order of the files."""
    sources = {}
    for folder in ("desktop", "core"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            if _NOT_TRANSLATED not in path.parents:
                sources[path.relative_to(ROOT).as_posix()] = path.read_text(encoding="utf-8")
    return texts_of(sources)


def texts_of(sources: Mapping[str, str]) -> Texts:
    """The texts of Python sources by their files (relative, POSIX)."""
    found = Texts(dict.fromkeys(QT_TEXTS, "Qt"))
    trees = {file: ast.parse(source, file) for file, source in sources.items()}
    for file, tree in trees.items():
        _Said(file, trees, found).visit(tree)
    for file, tree in trees.items():
        if file.startswith(_FOR_PEOPLE):
            _Unsaid(file, found).visit(tree)
    return found


class _Reader(ast.NodeVisitor):
    """Walks a source and notes what it finds."""

    def __init__(self, file: str, found: Texts) -> None:
        self._file = file
        self._found = found

    def _complain(self, node: ast.AST, what: str) -> None:
        self._found.complaints.append(f"{self._file}:{getattr(node, 'lineno', 0)}: {what}")


class _Said(_Reader):
    """Collects the texts that go through translation."""

    def __init__(self, file: str, trees: Mapping[str, ast.Module], found: Texts) -> None:
        super().__init__(file, found)
        self._trees = trees

    def visit_Call(self, node: ast.Call) -> None:
        """Collect what is said."""
        if _says(node):
            for text in self._values(node.args[0]):
                self._found.places.setdefault(text, self._file)
        self.generic_visit(node)

    def _values(self, node: ast.expr) -> Iterator[str]:
        """Every text an expression can be."""
        match node:
            case ast.Constant(value=str(text)):
                yield text
            case ast.IfExp():
                yield from self._values(node.body)
                yield from self._values(node.orelse)
            case ast.Subscript(value=ast.Name() | ast.Attribute() as table):
                yield from self._in_table(table)
            case ast.Call(func=ast.Attribute(value=table, attr="get")):
                yield from self._in_table(table)
                for otherwise in node.args[1:]:
                    yield from self._values(otherwise)
            case ast.Name() | ast.Attribute() if texts := self._constant(node):
                yield from texts
            case _:
                self._complain(node, f"neither a text nor a table of texts: {ast.unparse(node)}")

    def _in_table(self, node: ast.expr) -> Iterator[str]:
        texts = self._constant(node)
        if not texts:
            self._complain(node, f"not a table of texts: {ast.unparse(node)}")
        yield from texts

    def _constant(self, node: ast.expr) -> tuple[str, ...]:
        """The texts of a constant of this module, or of one it imports; none where it is no constant of texts."""
        match node:
            case ast.Name(id=name):
                return _assigned(self._trees, self._file, name)
            case ast.Attribute(value=ast.Name(id=module), attr=name):
                return _assigned(self._trees, _imported(self._trees[self._file], module) + ".py", name)
        return ()


def _assigned(trees: Mapping[str, ast.Module], file: str, name: str) -> tuple[str, ...]:
    """The texts a module gives to a name, itself or by importing it: of a text, a table or a row of texts."""
    if file not in trees:
        return ()
    for node in trees[file].body:
        if isinstance(node, ast.AnnAssign | ast.Assign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if any(isinstance(target, ast.Name) and target.id == name for target in targets):
                return _literals(node.value)
    origin, _, original = _imported(trees[file], name).rpartition("/")
    return _assigned(trees, f"{origin}.py", original)


def _imported(tree: ast.Module, name: str) -> str:
    """What a module imports under a name, as a path: "core/words/CLASSES"; empty if it imports no such thing."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                if name == (alias.asname or alias.name):
                    return "/".join((*node.module.split("."), alias.name))
    return ""


def _literals(node: ast.expr) -> tuple[str, ...]:
    """The texts of a literal, if it holds nothing else."""
    match node:
        case ast.Constant(value=str(text)):
            return (text,)
        case ast.Dict(values=parts) | ast.Tuple(elts=parts) | ast.List(elts=parts):
            texts = [_literals(part) for part in parts]
            return tuple(text for part in texts for text in part) if all(texts) else ()
    return ()


class _Unsaid(_Reader):
    """Complains about texts for people that do not go through translation."""

    def visit_Call(self, node: ast.Call) -> None:
        """Look at what is shown, and pass over what is said, logged or raised."""
        name = _called(node)
        if _says(node) or _TECHNICAL.fullmatch(name) or _logs(node):
            return
        if _SHOWING.fullmatch(name):
            for argument in [*node.args, *(keyword.value for keyword in node.keywords)]:
                for text in _bare(argument):
                    self._check(node, text)
        self.generic_visit(node)

    def visit_Raise(self, node: ast.Raise) -> None:
        """What is raised has a code; its detail is for the log."""

    def visit_Expr(self, node: ast.Expr) -> None:
        """Pass over docstrings."""
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        """Anything that reads like a sentence must be known, wherever it stands."""
        if isinstance(node.value, str) and _SENTENCE.match(node.value):
            self._check(node, node.value)

    def _check(self, node: ast.AST, text: str) -> None:
        if _WORD.search(text) and text not in self._found.places and text not in _PROPER_NAMES:
            self._complain(node, f"not translated: {text!r}")


def _bare(node: ast.expr) -> Iterator[str]:
    """The literal texts an argument is made of, apart from what other functions make."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr() | ast.List() | ast.Tuple():
            for part in getattr(node, "values", None) or getattr(node, "elts", ()):
                yield from _bare(part)
        case ast.BinOp() | ast.IfExp():
            for part in (node.left, node.right) if isinstance(node, ast.BinOp) else (node.body, node.orelse):
                yield from _bare(part)
        case ast.Call(func=ast.Attribute(value=ast.Constant() | ast.JoinedStr() as text)):
            yield from _bare(text)


def _called(node: ast.Call) -> str:
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _says(node: ast.Call) -> bool:
    """Whether a text is translated: `self.tr(…)`, `say(…)`, `sheet.say(…)`.

    A method `say` that is given what another function made is a widget's own, which shows it.
    """
    match node:
        case ast.Call(func=ast.Attribute(attr="say"), args=[ast.Call() as made, *_]):
            return _called(made) == "get"
        case ast.Call(func=ast.Attribute(attr="tr" | "say") | ast.Name(id="say"), args=[_, *_]):
            return True
    return False


def _logs(node: ast.Call) -> bool:
    """Whether it is a call of a module's log."""
    function = node.func
    return isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name) and function.value.id == "_log"
