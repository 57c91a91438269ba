WDF_TIMER_CONFIG_INIT_PERIODIC(&timerConfig, F, 10);
timerConfig.AutomaticSerialization = FALSE;
WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, C);
attributes.ParentObject = device;
status = WdfTimerCreate(&timerConfig, &attributes, &ctx->Timer);
