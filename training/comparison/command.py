"""`python -m training compare`: train the published networks on the same pictures and print the table."""

import argparse
import dataclasses
import hashlib
import json
import shutil
from pathlib import Path
from typing import Any, Final

import keras

from training.commands import make_split, read_json, split_pictures, write_json
from training.comparison.config import Comparison, Entry
from training.comparison.measure import can_export, latencies, measure_network
from training.comparison.pictures import Chosen, against_the_rest, choose
from training.comparison.table import markdown, write_tables
from training.comparison.train import MODEL, train
from training.config import DEFAULT_DATA
from training.data.datasets import Picture
from training.data.tasks import Task
from training.networks.catalogue import NETWORKS

RESULT: Final = "result.json"
TRAINED: Final = "trained.json"


def compare(arguments: list[str]) -> None:
    """Parse the options and run the comparison."""
    parser = argparse.ArgumentParser(prog="python -m training compare", description=__doc__)
    parser.add_argument("--task", default="cxr", help="cxr, ct or us (default: cxr)")
    parser.add_argument("--budget", default="", help="'small' for a slow computer; without it the full one")
    parser.add_argument("--networks", default="", help="comma-separated; default: all of the configuration")
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder that holds the image sets")
    parser.add_argument("--out", type=Path, help="write the Markdown page here too, such as docs/comparison_cxr.md")
    options = parser.parse_args(arguments)
    comparison = Comparison.load("_".join(filter(None, ("compare", options.task, options.budget))))
    entries = _chosen_entries(parser, comparison, options.networks)
    results = run(comparison, entries, options.data)
    if results:
        write_tables(comparison, results, options.out)
        print("\n" + markdown(comparison, results))


def _chosen_entries(parser: argparse.ArgumentParser, comparison: Comparison, names: str) -> list[Entry]:
    by_name = {entry.network: entry for entry in comparison.entries}
    wanted = names.split(",") if names else list(by_name)
    unknown = [name for name in wanted if name not in by_name]
    if unknown:
        parser.error(f"{comparison.name} has no {', '.join(unknown)}; it has {', '.join(by_name)}")
    return [by_name[name] for name in wanted]


def run(comparison: Comparison, entries: list[Entry], root: Path) -> list[dict[str, Any]]:
    """Train and measure what has not been yet; the results of every network that is done, in the order asked for.

    A network whose weights to start from are not there is said and left out.
    """
    if not (comparison.base.work / "split.csv").exists():
        make_split(comparison.base, root)
    chosen = choose(split_pictures(comparison.base), comparison.budget, comparison.seed)
    results = []
    for entry in entries:
        print(f"== {entry.network}", flush=True)
        try:
            result = _result(comparison, entry, root, chosen)
        except FileNotFoundError as error:
            print(f"left out: {error}")
            continue
        if result is not None:
            results.append((entry, result))
    # All at the end: while others are trained, times would say how busy the computer was.
    return [result | {"one_thread_ms": latencies(comparison.work / entry.network)} for entry, result in results]


def _result(comparison: Comparison, entry: Entry, root: Path, chosen: Chosen) -> dict[str, Any] | None:
    """The stored result of a network, or a new one; None where this computer can train but not export it."""
    folder = comparison.work / entry.network
    _discard_other(folder, _stamp(comparison, entry, chosen))
    if (folder / RESULT).exists():
        return dict(read_json(folder / RESULT))
    task = against_the_rest(comparison.base.task, entry.finding) if entry.finding else comparison.base.task
    mine = Chosen(*(_in_task(getattr(chosen, field.name), task) for field in dataclasses.fields(Chosen)))
    if not (folder / TRAINED).exists():
        _train(comparison, entry, root, mine.train, task, folder)
    if not can_export():
        print(f"trained: {folder / MODEL}. Carry {comparison.work} to a computer with TensorFlow and run this again.")
        return None
    model = keras.models.load_model(folder / MODEL, compile=False)
    measured = measure_network(comparison, entry, root, mine, task, model, folder)
    result = read_json(folder / TRAINED) | measured
    write_json(folder / RESULT, result)
    return dict(result)


def _in_task(pictures: list[Picture], task: Task) -> list[Picture]:
    return [p for p in pictures if p.label in task.allowed]


def _train(comparison: Comparison, entry: Entry, root: Path, pictures: list[Picture], task: Task, folder: Path) -> None:
    network = NETWORKS[entry.network]
    trained = train(comparison, entry, root, pictures, task, folder)
    write_json(
        folder / TRAINED,
        {
            "network": entry.network,
            "title": network.title,
            "published": network.published,
            "started_from": trained.started_from,
            "frozen": entry.frozen,
            "finding": entry.finding,
            "side": entry.side,
            "published_side": network.side,
            "classes": list(task.labels),
            "trained_on": len(pictures),
            "epochs": trained.epochs,
            "processor_seconds": round(trained.seconds, 1),
            "parameters": trained.model.count_params(),
            "backend": keras.backend.backend(),
        },
    )


def _stamp(comparison: Comparison, entry: Entry, chosen: Chosen) -> str:
    """Changes where the training would."""
    keys = [p.key for p in (*chosen.train, *chosen.test, *chosen.external)]
    settings = [str(entry), str(comparison.fitting), str(comparison.percentiles), comparison.seed, keys]
    return hashlib.sha256(json.dumps(settings).encode()).hexdigest()


def _discard_other(folder: Path, stamp: str) -> None:
    path = folder / "stamp"
    if not path.exists() or path.read_text(encoding="utf-8") != stamp:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        path.write_text(stamp, encoding="utf-8")
