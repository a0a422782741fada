"""The register: known actors, laws and competences, as data that a lawyer can edit (YAML beside this file)."""

from extract.register.load import load_register, read_register
from extract.register.model import Actor, Competence, Law, Register, RegisterError, Term

__all__ = ["Actor", "Competence", "Law", "Register", "RegisterError", "Term", "load_register", "read_register"]
