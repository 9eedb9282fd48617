"""What operators are given to start from: alarms, a dashboard, a compose file. Each is checked by its own program."""

import json
import re
import subprocess

import pytest
import yaml
from flask.testing import FlaskClient

from service.metrics import METRICS
from tests.conftest import ROOT, program

DEPLOY = ROOT / "deploy"
SUFFIXES = {"counter": ("",), "histogram": ("_bucket", "_sum", "_count")}
SERIES = {name + suffix for name, (kind, _, _) in METRICS.items() for suffix in SUFFIXES[kind]}


@pytest.mark.parametrize(
    "command", ["check config prometheus.yml", "check rules alerts.yml", "test rules alerts_test.yml"]
)
def test_prometheus_takes_its_files_and_the_alarms_ring_when_they_should(command: str) -> None:
    run(program("promtool"), *command.split(), folder="deploy/prometheus")


def test_every_alarm_is_tested_and_documented() -> None:
    rules = yaml.safe_load((DEPLOY / "prometheus" / "alerts.yml").read_text(encoding="utf-8"))
    tests = yaml.safe_load((DEPLOY / "prometheus" / "alerts_test.yml").read_text(encoding="utf-8"))
    names = [rule["alert"] for group in rules["groups"] for rule in group["rules"]]
    assert {each["alertname"] for test in tests["tests"] for each in test["alert_rule_test"]} == set(names)
    table = (ROOT / "docs" / "deployment.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `(Quotes\w+)` \|", table, flags=re.MULTILINE) == names


def test_promtool_finds_nothing_wrong_with_the_metrics(client: FlaskClient) -> None:
    client.post("/v1/quotes", json={"text": "قال الوزير إن العمل مستمر."}, buffered=True)
    run(program("promtool"), "check", "metrics", text=client.get("/metrics").text)


@pytest.mark.parametrize("name", ["prometheus/alerts.yml", "grafana/quotes.json"])
def test_only_metrics_that_there_are_are_asked_for(name: str) -> None:
    named = set(re.findall(r"\bquotes_\w+", (DEPLOY / name).read_text(encoding="utf-8")))
    assert named
    assert named <= SERIES


def test_the_dashboard_shows_every_metric_in_places_of_their_own() -> None:
    dashboard = json.loads((DEPLOY / "grafana" / "quotes.json").read_text(encoding="utf-8"))
    asked = json.dumps(dashboard)
    assert [name for name in METRICS if name not in asked] == []
    taken: set[tuple[int, int]] = set()
    for panel in dashboard["panels"]:
        place = panel["gridPos"]
        cells = {(place["x"] + x, place["y"] + y) for x in range(place["w"]) for y in range(place["h"])}
        assert taken.isdisjoint(cells)
        assert max(x for x, _ in cells) < 24
        taken |= cells
        assert all(target["datasource"]["uid"] == "prometheus" for target in panel["targets"])


def test_the_metrics_are_documented() -> None:
    document = (ROOT / "docs" / "deployment.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(quotes_\w+)` \| (\w+) \| (.*?) \| (.*?) \|$", document, flags=re.MULTILINE)
    assert rows == [
        (name, kind, ", ".join(f"`{label}`" for label in labels) or "–", meaning)
        for name, (kind, labels, meaning) in METRICS.items()
    ]


def test_compose_takes_its_file() -> None:
    run(program("docker-compose"), "--file", "compose.yaml", "config", "--quiet")
    services = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))["services"]
    for service in services.values():
        for volume in service.get("volumes", []):
            source = volume.partition(":")[0]
            assert not source.startswith(".") or (ROOT / source).exists(), source
        assert all(port.startswith("127.0.0.1:") for port in service["ports"])


def run(*command: str, folder: str = ".", text: str | None = None) -> None:
    result = subprocess.run(command, cwd=ROOT / folder, input=text, capture_output=True, encoding="utf-8")
    assert result.returncode == 0, result.stdout + result.stderr
