#!/bin/sh
exec gunicorn -w 4 wsgi:app
