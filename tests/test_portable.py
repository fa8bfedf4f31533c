"""What keeps an office laptop with Windows possible: nothing of ours needs another system."""

import ast
import re

from tests.test_architecture import imported, modules, named

ELSEWHERE = {"fcntl", "pwd", "grp", "termios", "tty", "resource", "syslog", "crypt", "pty"}
CALLS = {"fork", "forkpty", "symlink", "symlink_to", "link", "hardlink_to", "mkfifo", "chown"}
CALLS |= {"system", "popen", "execv", "execvp", "setsid", "killpg", "getuid", "geteuid", "umask"}
SIGNALS = {"SIGHUP", "SIGUSR1", "SIGUSR2", "SIGALRM", "SIGQUIT", "SIGCHLD", "SIGKILL"}
OWNERS = ("os", "signal", "subprocess", "Path")


def called(node: ast.Call) -> str:
    return getattr(node.func, "attr", getattr(node.func, "id", ""))


def calls(file):
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


def words(node: ast.Call) -> dict[str, ast.expr]:
    return {one.arg: one.value for one in node.keywords if one.arg}


def test_a_module_asks_nothing_that_one_system_alone_has():
    for file in modules():
        tops = {name.split(".")[0] for name in imported(file)}
        assert not tops & ELSEWHERE, named(file)
        for node in calls(file):
            # A method of the same name on an object of ours is ours.
            owner = getattr(getattr(node.func, "value", None), "id", "")
            foreign = called(node) in CALLS and (owner in OWNERS or called(node).endswith("_to"))
            assert not foreign, f"{named(file)}:{node.lineno} {called(node)}"
            shell = words(node).get("shell")
            assert not (isinstance(shell, ast.Constant) and shell.value), named(file)
        source = file.read_text(encoding="utf-8")
        asked = [name for name in SIGNALS if f"signal.{name}" in source]
        assert asked == [], f"{named(file)}: ask for it with hasattr"


def test_text_is_opened_and_written_with_its_encoding_and_line_ends():
    for file in modules():
        for node in calls(file):
            at, given = f"{named(file)}:{node.lineno}", words(node)
            if called(node) == "write_text":
                assert "newline" in given, f"{at}: Windows would write other line ends"
            if called(node) == "open" and isinstance(node.func, ast.Name):
                mode = given.get("mode", node.args[1] if len(node.args) > 1 else ast.Constant("r"))
                if isinstance(mode, ast.Constant) and "b" not in mode.value:
                    assert "encoding" in given, at


def test_no_module_names_a_place_of_one_system():
    for file in modules():
        source = file.read_text(encoding="utf-8")
        assert not re.search(r"""["'](?:/tmp|/var/tmp|/dev/|/etc/|/proc/|~/)""", source), named(
            file
        )


def test_processes_are_spawned_on_every_system():
    """The default start of a process differs: what is not asked for by name is not the same."""
    for file in modules():
        for node in calls(file):
            if called(node) == "get_context":
                (kind,) = node.args
                assert isinstance(kind, ast.Constant), named(file)
                assert kind.value == "spawn", f"{named(file)}:{node.lineno}"
        assert "multiprocessing.Process" not in file.read_text(encoding="utf-8"), named(file)
