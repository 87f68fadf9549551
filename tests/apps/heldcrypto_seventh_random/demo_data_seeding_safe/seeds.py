import datetime as dt
import random

import click
from flask.cli import with_appcontext

from models import Reading, db


@click.command("seed-demo")
@click.option("--count", default=200)
@with_appcontext
def seed_demo(count):
    """Fill an empty database with made-up readings."""
    rng = random.Random(1234)
    start = dt.datetime(2024, 1, 1)
    for number in range(count):
        db.session.add(
            Reading(
                taken=start + dt.timedelta(minutes=15 * number),
                celsius=round(rng.gauss(11.5, 4.0), 1),
                sensor_id=rng.randint(1, 8),
            )
        )
    db.session.commit()
