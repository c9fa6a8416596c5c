using System;
using System.Runtime.CompilerServices;
using TestKit.Injection.Planning;

namespace TestKit.Injection;

/// <content>Changes of what other chains list, by name. They are applied in listing order, wherever they stand.</content>
public sealed partial class Chain
{
    /// <summary>Puts a chain in the place of what is called <paramref name="name"/>. Providers in it that have no name of their own are called so too.</summary>
    public static Chain Replace(string name, Chain content, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Edit(EditKind.Replace, name, content, new(null, file, line));

    /// <summary>Puts a chain before what is called <paramref name="name"/>.</summary>
    public static Chain InsertBefore(string name, Chain content, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Edit(EditKind.InsertBefore, name, content, new(null, file, line));

    /// <summary>Puts a chain after what is called <paramref name="name"/>.</summary>
    public static Chain InsertAfter(string name, Chain content, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Edit(EditKind.InsertAfter, name, content, new(null, file, line));

    /// <summary>Takes away what is called <paramref name="name"/>.</summary>
    public static Chain Remove(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Edit(EditKind.Remove, name, Empty, new(null, file, line));

    /// <summary>One more <typeparamref name="T"/>, made by providers of its own; what they lack comes from before this place in the list. It is asked for as <see cref="Extra{TKey, T}"/>.</summary>
    /// <typeparam name="TKey">Tells several extras of one type apart. Any type does.</typeparam>
    /// <typeparam name="T">What there is to be one more of.</typeparam>
    public static Chain Extra<TKey, T>(params Chain[] providers)
        => Extra<T>(providers, new() { Outputs = [typeof(Extra<TKey, T>)], Make = arguments => new([new Extra<TKey, T>(arguments.Get<T>(0))]) });

    /// <summary>One more <typeparamref name="T"/>, put into <paramref name="slot"/> before the test is called.</summary>
    /// <typeparam name="T">What there is to be one more of.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="slot"/> is null.</exception>
    public static Chain Extra<T>(Slot<T> slot, params Chain[] providers)
    {
        ArgumentNullException.ThrowIfNull(slot);
        return Extra<T>(
            providers,
            new()
            {
                Presence = Presence.Required,
                Make = arguments =>
                {
                    slot.Fill(arguments.Get<T>(0));
                    return new([]);
                },
            });
    }

    private static Chain Extra<T>(Chain[] providers, RunItem item)
    {
        ArgumentNullException.ThrowIfNull(providers);
        return Empty.Add(item with { Kind = ItemKind.Extra, Inner = Of(providers).Entries, InnerResult = [typeof(T)] }, new(null, "", 0));
    }

    private static Chain Edit(EditKind kind, string name, Chain content, Origin origin)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(content);
        return new(null, [new ChainEdit<Type> { Kind = kind, Target = name, Content = content.Entries, Place = origin.Place }], content.Settings);
    }
}
