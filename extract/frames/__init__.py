"""Normative frames: who (subject, agent) may, must or must not (modality) do what (act), read from one parsed sentence."""
