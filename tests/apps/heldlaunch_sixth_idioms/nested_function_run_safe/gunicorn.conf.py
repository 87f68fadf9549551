wsgi_app = "app:app"
bind = "0.0.0.0:8000"
