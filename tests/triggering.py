"""A callback asked through the app's own update route, as the browser asks it."""

from copy import copy
from typing import Any

from flask.testing import FlaskClient


class Trigger:
    """Finds the callback of an output and posts to it."""

    def __init__(self, client: FlaskClient):
        self.client = client
        asked = client.get("/_dash-dependencies").get_json()
        self.callbacks = [one for one in asked if not one["clientside_function"]]

    def using(self, client: Any) -> "Trigger":
        """Return the same for another client, which need not ask for the callbacks again."""
        other = copy(self)
        other.client = client
        return other

    def __call__(self, output: str, **values: Any) -> dict[str, dict[str, Any]]:
        callback = self._of(output)
        inputs, state = (
            [
                one | {"value": values.get(_full(one), values.get(one["id"]))}
                for one in callback[part]
            ]
            for part in ("inputs", "state")
        )
        known = {name for one in (*inputs, *state) for name in (one["id"], _full(one))}
        assert values.keys() <= known, f"{output} does not take {values.keys() - known}"
        outputs = [_named(name) for name in _outputs(callback["output"])]
        many = callback["output"].startswith("..")
        response = self.client.post(
            "/_dash-update-component",
            json={
                "output": callback["output"],
                "outputs": outputs if many else outputs[0],
                "inputs": inputs,
                "state": state,
                "changedPropIds": [
                    f"{one['id']}.{one['property']}" for one in inputs if one["id"] in values
                ],
            },
        )
        assert response.status_code in (200, 204), response.get_data(as_text=True)[-2000:]
        return response.get_json()["response"] if response.status_code == 200 else {}

    def _of(self, output: str) -> dict[str, Any]:
        found = [one for one in self.callbacks if output in _outputs(one["output"])]
        assert found, f"no callback of the server writes {output}"
        return found[0]


def _full(one: dict[str, str]) -> str:
    """Name one property of a component that a callback takes several of."""
    return f"{one['id']}.{one['property']}"


def _outputs(text: str) -> list[str]:
    return text.removeprefix("..").removesuffix("..").split("...")


def _named(output: str) -> dict[str, str]:
    identity, _, name = output.rpartition(".")
    return {"id": identity, "property": name}
