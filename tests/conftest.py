"""What all tests share: no test is judged by the clock of the machine it runs on."""

from hypothesis import settings

settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")
