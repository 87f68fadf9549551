#!/bin/sh
export PYTHONPATH=/app
export FLASK_DEBUG=0
exec gunicorn --bind 0.0.0.0:8000 --workers 2 shop:app
