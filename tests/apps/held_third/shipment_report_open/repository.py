import psycopg2
import psycopg2.extras


class BaseRepository:
    def __init__(self, dsn):
        self._dsn = dsn

    def _fetch(self, sql, params=()):
        with psycopg2.connect(self._dsn) as conn:
            with conn.cursor(cursor_factory=psycopg2.extras.RealDictCursor) as cur:
                cur.execute(sql, params)  # finding: sql-injection
                return cur.fetchall()


class ShipmentRepository(BaseRepository):
    def latest(self, warehouse_id, limit):
        sql = "SELECT id, carrier, sent_at FROM shipments WHERE warehouse_id = %s"
        sql += " ORDER BY sent_at DESC LIMIT {}".format(limit)
        return self._fetch(sql, (warehouse_id,))
