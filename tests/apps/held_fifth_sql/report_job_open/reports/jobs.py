import json
import os

import psycopg2


def build_report(region, year):
    conn = psycopg2.connect(os.environ["REPORT_DSN"])
    with conn, conn.cursor() as cur:
        cur.execute(  # finding: sql-injection
            "SELECT shop, total FROM sales WHERE year = %d AND region = '%s'" % (year, region)
        )
        rows = cur.fetchall()
    with open("/srv/reports/latest.json", "w", encoding="utf-8") as out:
        json.dump([[shop, str(total)] for shop, total in rows], out)
    return len(rows)
