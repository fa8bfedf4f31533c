"""Asks a script of ours through Node, where there is one."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

JS = Path(__file__).parents[2] / "dashboard/assets/js"
NODE = shutil.which("node")


def ask(script: str, expression: str):
    """Return the value of an expression over the exports of a script, named `m`."""
    if NODE is None:
        pytest.skip("Node tidak ada di mesin ini; aturan skrip diuji lewat peramban")
    code = f"const m = require({json.dumps(str(JS / script))});"
    code += f"process.stdout.write(JSON.stringify({expression}))"
    asked = subprocess.run([NODE, "-e", code], capture_output=True, encoding="utf-8", check=True)
    return json.loads(asked.stdout)
