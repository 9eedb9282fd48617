"""From mentions to speakers: persons, roles and institutions gathered over the whole article."""
