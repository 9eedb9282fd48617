"""The Kubernetes manifests: valid by the schemas of Kubernetes, and what docs/scaling.md says of them."""

from typing import Any

import kubernetes_validate
import pytest
import yaml

from service.app import create_app
from service.settings import Settings
from tests.conftest import ROOT

MANIFESTS: list[dict[str, Any]] = list(
    yaml.safe_load_all((ROOT / "deploy" / "kubernetes" / "quotes.yaml").read_text(encoding="utf-8"))
)
BY_KIND = {each["kind"]: each for each in MANIFESTS}
LABELS = {"app.kubernetes.io/name": "arabic-quotes"}


@pytest.mark.parametrize("manifest", MANIFESTS, ids=list(BY_KIND))
def test_every_manifest_is_valid(manifest: dict[str, Any]) -> None:
    kubernetes_validate.validate(manifest, kubernetes_validate.latest_version(), strict=True)


def test_a_wrong_field_would_be_seen() -> None:
    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(
            BY_KIND["Service"] | {"spce": {}}, kubernetes_validate.latest_version(), strict=True
        )


def test_every_part_is_there_and_means_the_same_pods() -> None:
    assert set(BY_KIND) == {
        "ServiceAccount", "Deployment", "Service", "HorizontalPodAutoscaler", "PodDisruptionBudget",
    }  # fmt: skip
    deployment = BY_KIND["Deployment"]["spec"]
    assert deployment["template"]["metadata"]["labels"] == deployment["selector"]["matchLabels"] == LABELS
    assert BY_KIND["Service"]["spec"]["selector"] == BY_KIND["PodDisruptionBudget"]["spec"]["selector"]["matchLabels"]
    assert (
        BY_KIND["HorizontalPodAutoscaler"]["spec"]["scaleTargetRef"]["name"]
        == BY_KIND["Deployment"]["metadata"]["name"]
    )


def test_a_pod_has_one_cpu_and_may_do_nothing_it_need_not() -> None:
    pod = BY_KIND["Deployment"]["spec"]["template"]["spec"]
    (container,) = pod["containers"]
    assert container["resources"]["requests"]["cpu"] == container["resources"]["limits"]["cpu"] == "1"
    assert {"name": "WORKERS", "value": "1"} in container["env"]
    assert pod["securityContext"]["runAsNonRoot"] is True
    assert f"USER {pod['securityContext']['runAsUser']}" in (ROOT / "Dockerfile").read_text(encoding="utf-8")
    assert container["securityContext"]["readOnlyRootFilesystem"] is True
    assert container["securityContext"]["allowPrivilegeEscalation"] is False
    assert container["securityContext"]["capabilities"] == {"drop": ["ALL"]}


def test_probes_ask_what_the_service_answers() -> None:
    (container,) = BY_KIND["Deployment"]["spec"]["template"]["spec"]["containers"]
    client = create_app(Settings()).test_client()
    for probe in ("startupProbe", "readinessProbe", "livenessProbe"):
        assert client.get(container[probe]["httpGet"]["path"]).status_code == 200
        assert container[probe]["httpGet"]["port"] == container["ports"][0]["name"]
