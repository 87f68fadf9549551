import os

import psycopg
from celery import shared_task

from .sqltools import vacuum


@shared_task
def vacuum_table(table: str) -> None:
    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as connection:
        connection.execute(vacuum(table))  # finding: sql-injection
