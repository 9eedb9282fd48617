"""Quote attribution for Arabic news, as a REST service and a library."""
