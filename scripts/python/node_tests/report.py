# SPDX-License-Identifier: Apache-2.0
"""The output of a run: each test with findings and seconds, and a last line for scripts/test."""

import time

import pytest


def pytest_configure(config):
    config.pluginmanager.register(Report(), "rill-report")


def as_failure(report):
    """Makes a skipped test a failure, because it has shown nothing."""
    if report.skipped or hasattr(report, "wasxfail"):
        report.longrepr = f"left out: {report.longrepr}"
        report.outcome = "failed"
        vars(report).pop("wasxfail", None)
    return report


class Report:
    """Counts tests, and prints their times and messages."""

    def __init__(self):
        self.started, self.said = time.monotonic(), False
        self.passed, self.failed = set(), set()
        self.status = pytest.ExitCode.OK

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_make_collect_report(self):
        return as_failure((yield))

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_makereport(self):
        return as_failure((yield))

    def pytest_runtest_logstart(self):
        self.started, self.said = time.monotonic(), False

    def say(self, message):
        """Prints a message at once, below the name of the test."""
        print(f"\n    {message}", end="", flush=True)
        self.said = True

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_logreport(self, report):
        report.seconds = time.monotonic() - self.started
        if self.said and (report.failed or report.when == "call"):
            # The result goes below the messages. Without messages it goes beside the name.
            print("\n    ", end="", flush=True)
        if report.failed:
            self.failed.add(report.nodeid)
        elif report.when == "call":
            self.passed.add(report.nodeid)

    def pytest_collectreport(self, report):
        if report.failed:
            self.failed.add(report.nodeid)

    def pytest_report_teststatus(self, report):
        if not isinstance(report, pytest.TestReport):
            return None
        if report.failed:
            return "failed", "F", (f"FAILED ({report.seconds:.1f} s)", {"red": True})
        return ("passed", ".", f"ok ({report.seconds:.1f} s)") if report.when == "call" else None

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, exitstatus):
        self.status = exitstatus

    @pytest.hookimpl(trylast=True)
    def pytest_unconfigure(self):
        # A run without tests, or without an end, has failed too.
        failed = len(self.failed) or int(self.status != pytest.ExitCode.OK)
        print(f"{len(self.passed - self.failed)} passed, {failed} failed", flush=True)
