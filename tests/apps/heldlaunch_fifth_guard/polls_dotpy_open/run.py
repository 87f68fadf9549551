# -*- coding: utf-8 -*-
from polls import create_app

application = create_app()

if __name__ == '__main__.py':  # finding: broken-main-guard
    application.run(host='localhost', port=8000)
