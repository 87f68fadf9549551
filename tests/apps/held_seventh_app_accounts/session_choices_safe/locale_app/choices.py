from enum import Enum


class Theme(str, Enum):
    LIGHT = "light"
    DARK = "dark"


LANGUAGES = ["de", "en", "nl"]
