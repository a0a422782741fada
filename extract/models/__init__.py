"""Trained spaCy pipelines as data, with the configuration and the command that train them (README.md)."""
