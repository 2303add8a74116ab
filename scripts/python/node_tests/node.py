# SPDX-License-Identifier: Apache-2.0
"""A running development chain."""

import contextlib
import os
import pathlib
import signal
import subprocess

from lib import rpc
from lib.ports import free_ports
from lib.waiting import TookTooLong, patient, wait_for
from node_tests.limits import ANSWER_SECONDS, PROGRESS_SECONDS, START_SECONDS, STOP_SECONDS


@contextlib.contextmanager
def ended_afterwards():
    """A list of processes, which end with the block."""
    processes = []
    try:
        yield processes
    finally:
        for process in processes:
            if process.poll() is None:
                process.kill()
                process.wait()


def dev_args(base, rpc_port, metrics_port, network_port):
    """The arguments for a development chain on these ports. No `base`: temporary state."""
    return [
        "--dev", *(["--base-path", str(base)] if base else []), "--no-telemetry",
        "--rpc-port", str(rpc_port), "--prometheus-port", str(metrics_port),
        "--listen-addr", f"/ip4/127.0.0.1/tcp/{network_port}",
    ]


def database_of(base):
    return pathlib.Path(base) / "chains" / "rill_dev" / "paritydb"


class Node:
    """A running node. The constructor returns when the node answers."""

    def __init__(self, rill, processes, base, *options, log=None, environment=None):
        self.rpc_port, self.metrics_port, network_port = free_ports(3)
        self.log_path = pathlib.Path(log or f"{base}.log")
        with open(self.log_path, "ab") as output:
            self.process = subprocess.Popen(
                [rill.path, *options, *dev_args(base, self.rpc_port, self.metrics_port, network_port)],
                stdin=subprocess.DEVNULL, stdout=output, stderr=output, env=os.environ | (environment or {}),
            )
        processes.append(self.process)
        try:
            wait_for("the node's RPC", self.answers, START_SECONDS)
        except TookTooLong as error:
            raise TookTooLong(f"{error}; the end of its log:\n{self.log_tail()}") from None

    def log_tail(self):
        return self.log_path.read_text(errors="replace")[-3000:]

    def answers(self):
        code = self.process.poll()
        assert code is None, f"the node ended by itself (exit code {code}):\n{self.log_tail()}"
        return self.call("system_health")

    def call(self, method, *params, seconds=ANSWER_SECONDS):
        return rpc.call(self.rpc_port, method, *params, seconds=patient(seconds))

    def block_hash(self, number):
        return self.call("chain_getBlockHash", number)

    def best(self):
        return int(self.call("chain_getHeader")["number"], 16)

    def finalized(self):
        head = self.call("chain_getFinalizedHead")
        return int(self.call("chain_getHeader", head)["number"], 16)

    def metrics(self):
        return rpc.fetch(f"http://127.0.0.1:{self.metrics_port}/metrics", patient(ANSWER_SECONDS)).decode()

    def await_block(self):
        wait_for("a block", lambda: self.best() >= 1, PROGRESS_SECONDS)

    def await_finality(self, height=1):
        wait_for(f"finality of block {height}", lambda: self.finalized() >= height, PROGRESS_SECONDS)

    def memory_mib(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
        return int(line.split()[1]) / 1024

    def cpu_seconds(self):
        # The numbers come after the name in brackets, which may have spaces.
        stat = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2]
        user, system = stat.split()[11:13]
        return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")

    def stop(self, how=signal.SIGTERM):
        """Sends a signal, and returns the exit code of the node."""
        limit = patient(STOP_SECONDS)
        self.process.send_signal(how)
        try:
            return self.process.wait(limit)
        except subprocess.TimeoutExpired:
            raise TookTooLong(
                f"the node survived {how.name} for {limit:.0f} s; the end of its log:\n{self.log_tail()}") from None
