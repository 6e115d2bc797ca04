#!/usr/bin/env python3
"""A day's work with the preview, in minutes: saves, faults, deleted and renamed files, a broken template.

After every save the preview must tell of the new state, show the new page or the fault with its file over the last good
page, and keep its memory level. Prints its seed; the same seed makes the same day.
"""
import argparse
import json
import os
import pathlib
import queue
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

WAIT = 60  # seconds that one answer may take on a busy machine


class Preview:
    """The running program, and what it tells browsers."""

    def __init__(self, program, folder, port):
        self.process = subprocess.Popen(
            [program, "serve", "--port", str(port)], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            text=True)
        self.address = next(line.split()[1].rstrip(",") for line in self.process.stdout if line.startswith("serving"))
        threading.Thread(target=self._drain, daemon=True).start()
        self.events = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()
        self.state = self.events.get(timeout=WAIT)

    def _drain(self):
        for _ in self.process.stdout:
            pass

    def _listen(self):
        with urllib.request.urlopen(self.address + "__preview/events") as stream:
            for line in stream:
                if line.startswith(b"data:"):
                    self.events.put(json.loads(line[5:]))

    def next_state(self):
        """The next state that differs from the last: the stream repeats itself to show that it lives."""
        while True:
            state = self.events.get(timeout=WAIT)
            if state != self.state:
                self.state = state
                return state

    def page(self, path):
        with urllib.request.urlopen(self.address + path, timeout=WAIT) as answer:
            return answer.read().decode()

    def memory(self):
        """What the program holds, in MiB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]) / 1024

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=WAIT)


class Day:
    """What an author does, one save after the other. Each leaves the sources good again."""

    def __init__(self, folder, preview, random_numbers):
        self.folder, self.preview, self.random = folder, preview, random_numbers
        narratives = sorted((folder / "Content").glob("*/narratives/overview/*.md"))
        english = [path for path in narratives if path.name == "en.md"]
        self.narrative = (english + narratives)[0]
        self.edition, self.language = self.narrative.parts[-4], self.narrative.stem
        self.text = self.narrative.read_text()
        self.data = sorted((folder / "Content" / self.edition).glob("indicators/*.yml")) + [
            folder / "Content" / self.edition / "framework.yml"]
        self.number = 0
        self.times = []
        self.shown = ""

    @property
    def path(self):
        return f"{self.language}/{self.edition}/index.html"

    def save(self, path, text):
        """As many editors do: a new file beside the old one, then its name."""
        if self.random.random() < 0.5:
            path.write_text(text)
        else:
            beside = path.with_name(f".{path.name}.swp")
            beside.write_text(text)
            os.replace(beside, path)

    def expect_page(self, start=None):
        state = self.preview.next_state()
        assert not state["errors"], f"errors where none were expected: {state['errors']}"
        page = self.preview.page(self.path)
        if start:
            self.times.append(time.monotonic() - start)
        assert self.shown in page, f"the page does not show {self.shown}"
        assert state["state"] in page, "the page is not that of the state"

    def expect_errors(self, name):
        """Errors that name a file, over the last good page."""
        before = self.preview.state["state"]
        state = self.preview.next_state()
        assert state["errors"] and state["state"] == before, "the fault was not told"
        assert any(name in error["path"] for error in state["errors"]), f"no error in {name}: {state['errors']}"
        assert self.shown in self.preview.page(self.path), "the last good page is gone"

    def edit(self):
        self.number += 1
        self.shown = f"Seventh day, save {'abcdefghij'[self.number % 10]} {'abcdefghij'[self.number // 10 % 10]}"
        text = f"{self.text}\n\n{self.shown}.\n"
        start = time.monotonic()
        self.save(self.narrative, text)
        self.expect_page(start)

    def break_and_mend(self, path, broken):
        good = path.read_text()
        self.save(path, broken(good))
        self.expect_errors(path.name)
        self.save(path, good)
        self.expect_page()

    def broken_data(self):
        fault = self.random.choice(["\n\tx: [", "\nunknown-key: 1\n", "\n\"", "\n- &a b\n"])
        self.break_and_mend(self.random.choice(self.data), lambda good: good + fault)

    def broken_narrative(self):
        fault = self.random.choice(["\n\n<b>raw</b>\n", "\n\n[x](page:nowhere)\n", "\n\n# Title\n"])
        self.break_and_mend(self.narrative, lambda good: good + fault)

    def broken_template(self):
        path = self.folder / "Templates/partials/footer.mustache"
        self.break_and_mend(path, lambda good: good + self.random.choice(["{{nothing}}\n", "{{#charts}}\n", "{{> no/such}}\n"]))

    def deleted_file(self):
        path = self.folder / "Content" / self.edition / "framework.yml"
        good = path.read_text()
        path.unlink()
        self.expect_errors(path.name)
        path.write_text(good)
        self.expect_page()

    def renamed_file(self):
        path = self.random.choice(sorted((self.folder / "Content" / self.edition / "tables").glob("*.csv")))
        other = path.with_name("renamed-" + path.name)
        path.rename(other)
        self.expect_errors(path.name)
        other.rename(path)
        self.expect_page()

    def touch(self):
        self.narrative.touch()
        self.expect_page()

    def run(self, saves):
        kinds = [self.broken_data, self.broken_narrative, self.broken_template, self.deleted_file, self.renamed_file,
                 self.touch]
        self.edit()
        memory = []
        for number in range(saves):
            kind = self.edit if self.random.random() < 0.6 else self.random.choice(kinds)
            try:
                kind()
            except (AssertionError, OSError, queue.Empty) as fault:
                sys.exit(f"save {number}, {kind.__name__}: {fault or type(fault).__name__}")
            memory.append(self.preview.memory())
            if (number + 1) % 100 == 0:
                print(f"{number + 1} saves, {memory[-1]:.0f} MiB", flush=True)
        return memory


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", help="the report program")
    parser.add_argument("--content", default="Content", help="the content; a copy is worked on")
    parser.add_argument("--templates", default="Templates", help="the templates; so too")
    parser.add_argument("--saves", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    parser.add_argument("--limit", type=float, help="milliseconds from a save to the new page that the median may take")
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        shutil.copytree(options.content, folder / "Content")
        shutil.copytree(options.templates, folder / "Templates")
        numbers = random.Random(options.seed)
        preview = Preview(pathlib.Path(options.program).resolve(), folder, numbers.randrange(20000, 40000))
        day = Day(folder, preview, numbers)
        try:
            memory = day.run(options.saves)
            status = preview.stop()
        finally:
            # A failed expectation leaves no server behind.
            if preview.process.poll() is None:
                preview.process.kill()
    if status != 0:
        sys.exit(f"the preview ended with {status}")
    times = sorted(time * 1000 for time in day.times)
    median = statistics.median(times)
    print(f"from save to new page: median {median:.0f} ms, 95 % within {times[int(len(times) * 0.95)]:.0f} ms")
    warm, end = max(memory[: max(1, len(memory) // 5)]), statistics.median(memory[-max(1, len(memory) // 10):])
    print(f"memory: {warm:.0f} MiB at the most in the first fifth, {end:.0f} MiB at the end")
    if end > warm * 1.25 + 10:
        sys.exit("memory has grown")
    if options.limit and median > options.limit:
        sys.exit(f"the median is more than {options.limit:.0f} ms")


if __name__ == "__main__":
    main()
