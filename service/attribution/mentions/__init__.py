"""Who or what noun phrases name: persons, roles, institutions, documents."""
