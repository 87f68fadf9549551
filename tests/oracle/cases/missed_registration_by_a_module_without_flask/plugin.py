from registry import handlers

handlers['port'] = 7
