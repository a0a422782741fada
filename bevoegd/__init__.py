"""The command line and its settings: the only place that knows extraction, graph and questions."""
