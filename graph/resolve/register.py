"""The clusters of an article, found by type, by head and by words; it grows with the reading."""

from collections import defaultdict

from graph.french import gazetteer
from graph.model import EntityType, Form
from graph.resolve.clusters import Cluster
from graph.resolve.evidence import Evidence


class Register:
    """Clusters in the order of their making, with what finds them. A cluster keeps its type."""

    def __init__(self, clusters: list[Cluster]) -> None:
        self.clusters: list[Cluster] = []
        self._of_type: dict[EntityType, list[Cluster]] = defaultdict(list)
        self._of_family: dict[str, dict[int, Cluster]] = defaultdict(dict)
        self._of_words: dict[str, Cluster] = {}
        for cluster in clusters:
            self.begin(cluster)

    def begin(self, cluster: Cluster) -> None:
        """Enter a new cluster."""
        self.clusters.append(cluster)
        self._of_type[cluster.type].append(cluster)
        for evidence in cluster.members:
            self._note(cluster, evidence)

    def add(self, cluster: Cluster, item: Evidence, method: str, score: float) -> None:
        """Add a mention to a cluster of the register."""
        cluster.add(item, method, score)
        self._note(cluster, item)

    def _note(self, cluster: Cluster, item: Evidence) -> None:
        if item.family:
            self._of_family[item.family][id(cluster)] = cluster
        if item.mention.form is Form.DESCRIPTION:
            self._of_words.setdefault(gazetteer.fold(item.mention.text), cluster)

    def of_type(self, *kinds: EntityType) -> list[Cluster]:
        """The clusters of the types, in the order of the register."""
        return [cluster for kind in kinds for cluster in self._of_type[kind]]

    def of_family(self, family: str | None) -> list[Cluster]:
        """The clusters in which a head of the family occurs."""
        return list(self._of_family[family].values()) if family in self._of_family else []

    def of_words(self, text: str) -> Cluster | None:
        """The first cluster that has a description of these very words."""
        return self._of_words.get(gazetteer.fold(text))
