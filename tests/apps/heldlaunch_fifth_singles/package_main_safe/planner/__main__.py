"""python -m planner: local preview."""
from planner import create_app

create_app().run(port=5001)
