#!/usr/bin/env python3
import connexion
import logging

logging.basicConfig(level=logging.INFO)
app = connexion.App(__name__, specification_dir='definitions/')
app.add_api('openapi.yaml')
# uwsgi --http :8080 -w app
application = app.app


if __name__ == '__main__':
    # our standalone gevent server is no development server
    app.run(port=8080, server='gevent', host="0.0.0.0")
