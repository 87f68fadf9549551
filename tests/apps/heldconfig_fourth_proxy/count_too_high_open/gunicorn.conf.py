bind = "unix:/run/service/gunicorn.sock"
workers = 3
wsgi_app = "service:create_app()"
