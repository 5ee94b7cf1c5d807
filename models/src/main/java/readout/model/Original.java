package readout.model;

import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** What CoreNLP's models are made of, to which it gives no access. For use when models are packed. */
public final class Original {
    private Original() {}

    /** The value of an object's field that the class declares. */
    public static Object field(Class<?> of, Object object, String name) {
        try {
            Field field = of.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(object);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("another version of CoreNLP", changed);
        }
    }

    /** What an object's own method returns, of which there is one by this name. */
    public static Object call(Object object, String name, Object... arguments) {
        for (Method method : object.getClass().getDeclaredMethods()) {
            if (method.getName().equals(name)) {
                try {
                    method.setAccessible(true);
                    return method.invoke(object, arguments);
                } catch (ReflectiveOperationException changed) {
                    throw new IllegalStateException("another version of CoreNLP", changed);
                }
            }
        }
        throw new IllegalStateException("another version of CoreNLP: " + object.getClass() + " has no " + name);
    }
}
