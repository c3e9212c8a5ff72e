"""Check the rules of the house that no other tool checks. Prints one line for each finding; exit status 1 if any.

Usage: house.py [FOLDER]     FOLDER: the package, ti_dataviz_plugin by default

- no module over 400 lines, no function over 60;
- imports inside the package are relative; from elsewhere it takes only what users have, or may add;
- a room's ``__init__.py`` is a docstring (QGIS does not run it again on reload);
- each folder of code has an ``__init__.py`` (without one, QGIS fails to unload the plugin);
- ``translate`` gets the context "TiDataviz" and a text that is literal: nothing else can be extracted.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

MAX_MODULE = 400
MAX_FUNCTION = 60
CONTEXT = "TiDataviz"
# What QGIS or the plugin's own requirements bring; then engines and drivers that users may add.
BROUGHT = {"geopandas", "matplotlib", "numpy", "pandas", "pyogrio", "pyproj", "qgis", "requests", "shapely"}
ADDED = {"cloudpickle", "dask", "dask_geopandas", "distributed", "duckdb", "psycopg2", "pyarrow"}
ROOT = Path(__file__).resolve().parent.parent


def _functions(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > MAX_FUNCTION:
                yield node.lineno, f"function {node.name} has {length} lines, more than {MAX_FUNCTION}"


def _for_types(tree: ast.Module) -> set[ast.AST]:
    """Return what stands under ``if TYPE_CHECKING``: it is never run."""
    tests = (node for node in ast.walk(tree) if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING")
    return {inside for test in tests for statement in test.body for inside in ast.walk(statement)}


def _imports(tree: ast.Module, package: str) -> Iterator[tuple[int, str]]:
    known, for_types = BROUGHT | ADDED | set(sys.stdlib_module_names), _for_types(tree)
    for node in ast.walk(tree):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names = [node.module or ""]
        for name in names:
            if name.split(".")[0] == package:
                yield node.lineno, f"import of {name} must be relative: in QGIS the package has another name"
            elif name.split(".")[0] not in known and node not in for_types:
                yield node.lineno, f"import of {name}: users of the plugin do not have it"


def _texts(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name != "translate" or len(node.args) < 2:
            continue
        context, text = node.args[:2]
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
            yield node.lineno, "the text of translate() must be literal, without f-string or +"
        if not (isinstance(context, ast.Constant) and context.value == CONTEXT):
            yield node.lineno, f'the context of translate() must be "{CONTEXT}"'


def _content_of_init(path: Path, tree: ast.Module) -> Iterator[tuple[int, str]]:
    if path.name == "__init__.py":
        for node in tree.body:
            if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
                yield node.lineno, "__init__.py must hold a docstring only"


def findings(package: Path) -> list[str]:
    """Return every finding on a package, one line each."""
    found = []
    for path in sorted(package.rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        tree = ast.parse(source, str(path))
        lines = source.count("\n")
        if lines > MAX_MODULE:
            found.append(f"{path}: module has {lines} lines, more than {MAX_MODULE}")
        checks = (_functions(tree), _imports(tree, package.name), _texts(tree), _content_of_init(path, tree))
        found += [f"{path}:{line}: {text}" for check in checks for line, text in check]
    folders = {path.parent for path in package.rglob("*.py")}
    found += [f"{folder}: no __init__.py" for folder in sorted(folders) if not (folder / "__init__.py").exists()]
    return found


def main(arguments: list[str]) -> int:
    """Check one package; return the exit status."""
    package = Path(arguments[0]) if arguments else ROOT / "ti_dataviz_plugin"
    found = findings(package)
    print("\n".join(found) if found else f"{package.name}: house rules kept")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
