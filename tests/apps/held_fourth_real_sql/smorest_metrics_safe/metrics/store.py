from flask import current_app
from sqlalchemy import text


class MetricStore:
    @property
    def engine(self):
        return current_app.extensions["metrics_engine"]

    def visits(self, site, bucket):
        sql = "SELECT date_trunc('" + bucket + "', at) AS slot, count(*) FROM visit WHERE site_id = :site GROUP BY slot"
        with self.engine.connect() as connection:
            rows = connection.execute(text(sql), {"site": site})
            return [[str(slot), number] for slot, number in rows]
