"""Sensitivity of the adaptive law to its constants.

`python -m benchmarks.law_constants [NAME ...]` halves and doubles each constant, or the named ones,
in tuning scenarios of `limit_trials` with K = 8 and K = 32. Constants of refusals run in
scenarios with refusals by chance as well.
"""

from __future__ import annotations

import re
import sys
from contextlib import ExitStack
from dataclasses import replace
from unittest.mock import patch

from aiovbr._concurrency import adaptive, growth, latencies, probe, refusals, states
from aiovbr._concurrency.adaptive import AdaptiveLimit
from limit_trials import FIXED, Trial, best_fixed, held_out, run_trial, tuning_scenarios

_MODULES = (adaptive, growth, latencies, probe, refusals, states)
_SEEDS = (1, 2)
_SHARES = {"BUSY", "_STILL_REFUSED", "_FADING", "_CUT_JUST_GROWN", "_CUT_STEADY"}  # at most 0.95


def constants() -> dict[str, float]:
    """Return the numeric constants of the law by name."""
    return {
        name: value
        for module in _MODULES
        for name, value in vars(module).items()
        if re.fullmatch(r"_?[A-Z][A-Z_]+", name) and type(value) in (int, float)
    }


def trials() -> dict[str, Trial]:
    """Return tuning scenarios, by name."""
    return {
        name: Trial(server, 30.0, 5.0, 1)
        for name, server in tuning_scenarios().items()
        if name.startswith(("K = 8,", "K = 32,", "K = 128, then"))
    }


def trials_by_chance() -> dict[str, Trial]:
    """Return scenarios with refusals by chance, by name."""
    return {
        name: trial
        for name, trial in {**trials(), **held_out()}.items()
        if name.endswith("by chance") and trial.server.capacity in {10, 24, 32}
    }


def measure(runs: dict[str, tuple[Trial, float]]) -> str:
    """Format worst share, mean share and refusals of the law as cells of a table.

    Args:
        runs: Trials, each with the throughput of the best fixed limit.
    """
    shares: list[float] = []
    refused = 0
    for trial, best in runs.values():
        results = [run_trial(replace(trial, seed=seed), AdaptiveLimit()) for seed in _SEEDS]
        shares.append(sum(result.rate for result in results) / len(results) / best)
        refused += sum(result.refused for result in results)
    mean = sum(shares) / len(shares)
    return f"{min(shares):.0%} | {mean:.1%} | {refused // len(_SEEDS)}"


def main() -> None:
    """Print the table, one row for each change."""
    usual, by_chance = (
        {name: (trial, best_fixed(trial, FIXED)[0].rate) for name, trial in group.items()}
        for group in (trials(), trials_by_chance())
    )
    sys.stdout.write("| constant | value | worst | mean | refused |\n|---|---|---|---|---|\n")
    for label, runs in (("tuning", usual), ("by chance", by_chance)):
        sys.stdout.write(f"| {label} | - | {measure(runs)} |\n")
    for name, value in constants().items():
        if sys.argv[1:] and name not in sys.argv[1:]:
            continue
        for factor in (0.5, 2.0):
            changed = value * factor
            if name in _SHARES:
                changed = min(changed, 0.95)
            if name == "_FACTOR":
                changed = 1.0 + (value - 1.0) * factor
            with ExitStack() as stack:
                for module in _MODULES:
                    if name in vars(module):
                        stack.enter_context(patch.object(module, name, changed))
                for label, runs in (("tuning", usual), ("by chance", by_chance)):
                    if runs is usual or name in vars(refusals):
                        row = f"{name}, {label} | {value:.3g} to {changed:.3g} | {measure(runs)}"
                        sys.stdout.write(f"| {row} |\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
